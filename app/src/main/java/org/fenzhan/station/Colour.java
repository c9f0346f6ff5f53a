package org.fenzhan.station;

/// A station's colour as OKLCH hue (degrees, 0 to 360) and strength (chroma, 0 to 0.2). Lightness,
/// and so contrast, is the house's.
public record Colour(double hue, double strength) {
    public Colour {
        if (!(hue >= 0 && hue <= 360)) {
            throw new IllegalArgumentException("hue " + hue + " is not between 0 and 360");
        }
        if (!(strength >= 0 && strength <= 0.2)) {
            throw new IllegalArgumentException(
                    "strength " + strength + " is not between 0 and 0.2");
        }
    }
}
