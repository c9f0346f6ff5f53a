package org.fenzhan.defacement.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Lines from which pages of one sort are made: fields with alternatives, and sentences.
record Template(Map<String, List<String>> fields, List<String> sentences) {
    static Template read(Half half, String name) {
        String path = "/corpus/" + half.folder() + "/" + name + ".txt";
        try (InputStream in = Template.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no corpus file " + path);
            }
            Map<String, List<String>> fields = new LinkedHashMap<>();
            List<String> sentences = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("- ")) {
                    sentences.add(line.substring(2));
                } else if (line.indexOf(':') > 0) {
                    int colon = line.indexOf(':');
                    fields.put(
                            line.substring(0, colon),
                            List.of(line.substring(colon + 1).strip().split("\\|")));
                }
            }
            return new Template(fields, sentences);
        } catch (IOException e) {
            throw new IllegalStateException("corpus file " + path + " cannot be read", e);
        }
    }
}
