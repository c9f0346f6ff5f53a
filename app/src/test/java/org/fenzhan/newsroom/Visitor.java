package org.fenzhan.newsroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody at a browser: keeps cookies, sends the token of the page they looked at last, follows
/// no redirection by itself.
public final class Visitor {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    final CookieManager cookies = new CookieManager();
    private final URI root;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(cookies)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
    private final Map<String, String> claims = new LinkedHashMap<>();
    private String token = "";

    public Visitor(URI root) {
        this.root = root;
    }

    /// What came back.
    public record Got(int status, String location, String body, HttpResponse<byte[]> response) {
        public Document page() {
            return Jsoup.parse(body);
        }

        JsonNode json() {
            return JSON.readTree(body);
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    public Got signIn(String account, String password) {
        get("/sign-in");
        Got got = post("/sign-in", "account", account, "password", password);
        if (got.status() == 303) {
            get("/gd/keys");
        }
        return got;
    }

    public Got get(String path) {
        Got got = send(request(path).header("Accept", "text/html").GET());
        rememberToken(got);
        return got;
    }

    Got getJson(String path) {
        return send(request(path).header("Accept", "application/json").GET());
    }

    /// Follows redirections until a page comes.
    public Got open(String path) {
        Got got = get(path);
        for (int i = 0; i < 4 && got.status() == 303; i++) {
            got = get(got.location());
        }
        return got;
    }

    /// Sends a form with the token, names and values in turn.
    public Got post(String path, String... fields) {
        List<String> all = new ArrayList<>(List.of(fields));
        all.add("_csrf");
        all.add(token);
        return postWithoutToken(path, all.toArray(String[]::new));
    }

    /// Presses the main button of a page, with its form as it came but for some fields.
    ///
    /// @throws IllegalStateException when the page has none
    public Got pressMain(Got seen, String... changed) {
        Document page = seen.page();
        Element button =
                Optional.ofNullable(page.selectFirst("button[data-main-action]"))
                        .orElseThrow(
                                () -> new IllegalStateException("no main act: " + page.title()));
        Element form =
                button.hasAttr("form")
                        ? page.getElementById(button.attr("form"))
                        : button.closest("form");
        Map<String, String> fields = new LinkedHashMap<>();
        FormElement filled = (FormElement) Objects.requireNonNull(form);
        filled.formData().forEach(field -> fields.put(field.key(), field.value()));
        if (button.hasAttr("name")) {
            fields.put(button.attr("name"), button.attr("value"));
        }
        for (int i = 0; i < changed.length; i += 2) {
            fields.put(changed[i], changed[i + 1]);
        }
        String[] flat =
                fields.entrySet().stream()
                        .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                        .toArray(String[]::new);
        return postWithoutToken(filled.attr("action"), flat);
    }

    Got postWithoutToken(String path, String... fields) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(i == 0 ? "" : "&")
                    .append(URLEncoder.encode(fields[i], StandardCharsets.UTF_8))
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        Got got =
                send(
                        request(path)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form.toString())));
        rememberToken(got);
        return got;
    }

    /// What the script sends while somebody writes.
    Got postJson(String path, Object fields) {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/json")
                        .header("X-CSRF-TOKEN", token)
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        JSON.writeValueAsString(fields))));
    }

    /// A file of a form.
    record File(String field, String name, byte[] bytes) {}

    /// What the script sends when a picture is chosen.
    Got upload(String path, String field, String name, byte[] bytes) {
        return send(
                parts(path, new File(field, name, bytes))
                        .header("Accept", "application/json")
                        .header("X-CSRF-TOKEN", token));
    }

    /// A form with a file, as a browser without script sends it.
    Got postParts(String path, File file, String... fields) {
        List<String> all = new ArrayList<>(List.of(fields));
        all.add("_csrf");
        all.add(token);
        Got got = send(parts(path, file, all.toArray(String[]::new)));
        rememberToken(got);
        return got;
    }

    private HttpRequest.Builder parts(String path, File file, String... fields) {
        String boundary = "----boundary";
        StringBuilder head = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            head.append(
                    "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                            .formatted(boundary, fields[i], fields[i + 1]));
        }
        head.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n"
                        .formatted(boundary, file.field(), file.name()));
        String tail = "\r\n--%s--\r\n".formatted(boundary);
        return request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(
                        HttpRequest.BodyPublishers.ofByteArrays(
                                List.of(
                                        head.toString().getBytes(StandardCharsets.UTF_8),
                                        file.bytes(),
                                        tail.getBytes(StandardCharsets.UTF_8))));
    }

    /// Sends this header with every request from now on.
    void claim(String name, String value) {
        claims.put(name, value);
    }

    void forgetSession() {
        cookies.getCookieStore().removeAll();
    }

    void useToken(String other) {
        token = other;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve(path));
        claims.forEach(request::header);
        return request;
    }

    private void rememberToken(Got got) {
        if (got.header("Content-Type").startsWith("text/html")) {
            String found = got.page().select("input[name=_csrf]").attr("value");
            token = found.isEmpty() ? token : found;
        }
    }

    private Got send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = exchange(request.build());
            return new Got(
                    response.statusCode(),
                    response.headers().firstValue("Location").orElse(""),
                    new String(response.body(), StandardCharsets.UTF_8),
                    response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// A server that refuses a form without reading it closes the connection behind its answer; as
    /// browsers do, a request that meets the closing is sent once more on a new one.
    private HttpResponse<byte[]> exchange(HttpRequest request)
            throws IOException, InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            if (!String.valueOf(e.getMessage()).contains("received no bytes")) {
                throw e;
            }
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        }
    }
}
