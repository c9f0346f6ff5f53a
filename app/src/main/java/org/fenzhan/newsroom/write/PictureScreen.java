package org.fenzhan.newsroom.write;

import java.time.Duration;
import java.util.Optional;
import org.fenzhan.media.Intake;
import org.fenzhan.media.Pictures;
import org.fenzhan.media.Redrawing;
import org.fenzhan.newsroom.desk.StationDesk;
import org.fenzhan.newsroom.door.NotHere;
import org.fenzhan.newsroom.words.Words;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Pictures while writing: taken in at once, shown from the newsroom's own address.
@RestController
public final class PictureScreen {
    private final Intake pictures;
    private final Uploads uploads;

    public PictureScreen(Intake pictures, Uploads uploads) {
        this.pictures = pictures;
        this.uploads = uploads;
    }

    /// @param src where the picture is, empty when it was refused
    /// @param message why it was refused and what to do, else empty
    public record Taken(String src, int width, int height, String message) {}

    @PostMapping("/{station}/pictures")
    public ResponseEntity<Taken> add(StationDesk desk, @RequestParam("file") MultipartFile upload) {
        Words words = desk.visit().words();
        return switch (uploads.add(upload)) {
            case Intake.Result.Added(String address, int width, int height) ->
                    ResponseEntity.ok(new Taken(address, width, height, ""));
            case Intake.Result.Refused(Redrawing.Fault why) ->
                    ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                            .body(
                                    new Taken(
                                            "",
                                            0,
                                            0,
                                            Uploads.heading(upload, why, words)
                                                    + " "
                                                    + words.say(Uploads.remedy(why))));
        };
    }

    /// Pictures belong to the whole group; what is kept was drawn or shipped by this program.
    /// Attachments came as they are, and are only ever saved.
    @GetMapping("/media/{name}")
    public ResponseEntity<byte[]> picture(@PathVariable String name) {
        Pictures.Kept kept = pictures.find("/media/" + name).orElseThrow(NotHere::new);
        Optional<MediaType> picture = type(kept.drawing().type());
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.ok()
                        .contentType(picture.orElse(MediaType.APPLICATION_OCTET_STREAM))
                        .cacheControl(
                                CacheControl.maxAge(Duration.ofDays(30)).cachePrivate().immutable())
                        .header("Content-Security-Policy", "default-src 'none'; sandbox");
        if (picture.isEmpty()) {
            answer.header("Content-Disposition", "attachment");
        }
        return answer.body(kept.drawing().bytes());
    }

    private static Optional<MediaType> type(String ending) {
        return switch (ending) {
            case "jpg" -> Optional.of(MediaType.IMAGE_JPEG);
            case "png" -> Optional.of(MediaType.IMAGE_PNG);
            case "svg" -> Optional.of(new MediaType("image", "svg+xml"));
            default -> Optional.empty();
        };
    }
}
