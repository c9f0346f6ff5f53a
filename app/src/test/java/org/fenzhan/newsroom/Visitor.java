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
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody at a browser: keeps cookies, sends the token of the page they looked at last, follows
/// no redirection by itself.
final class Visitor {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    final CookieManager cookies = new CookieManager();
    private final URI root;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(cookies)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
    private String token = "";

    Visitor(URI root) {
        this.root = root;
    }

    /// What came back.
    record Got(int status, String location, String body, HttpResponse<byte[]> response) {
        Document page() {
            return Jsoup.parse(body);
        }

        JsonNode json() {
            return JSON.readTree(body);
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    Got signIn(String account, String password) {
        get("/sign-in");
        Got got = post("/sign-in", "account", account, "password", password);
        if (got.status() == 303) {
            get("/gd/keys");
        }
        return got;
    }

    Got get(String path) {
        Got got = send(request(path).header("Accept", "text/html").GET());
        rememberToken(got);
        return got;
    }

    Got getJson(String path) {
        return send(request(path).header("Accept", "application/json").GET());
    }

    /// Follows redirections until a page comes.
    Got open(String path) {
        Got got = get(path);
        for (int i = 0; i < 4 && got.status() == 303; i++) {
            got = get(got.location());
        }
        return got;
    }

    /// Sends a form with the token, names and values in turn.
    Got post(String path, String... fields) {
        List<String> all = new ArrayList<>(List.of(fields));
        all.add("_csrf");
        all.add(token);
        return postWithoutToken(path, all.toArray(String[]::new));
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

    Got upload(String path, String field, String fileName, byte[] bytes) {
        String boundary = "------------boundary";
        byte[] head =
                ("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                                .formatted(boundary, field, fileName))
                        .getBytes(StandardCharsets.UTF_8);
        byte[] tail = "\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8);
        return send(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .header("Accept", "application/json")
                        .header("X-CSRF-TOKEN", token)
                        .POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(head, bytes, tail))));
    }

    void forgetSession() {
        cookies.getCookieStore().removeAll();
    }

    void useToken(String other) {
        token = other;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(root.resolve(path));
    }

    private void rememberToken(Got got) {
        if (got.header("Content-Type").startsWith("text/html")) {
            String found = got.page().select("input[name=_csrf]").attr("value");
            token = found.isEmpty() ? token : found;
        }
    }

    private Got send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
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
}
