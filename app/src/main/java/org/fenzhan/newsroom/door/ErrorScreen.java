package org.fenzhan.newsroom.door;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fenzhan.account.Person;
import org.fenzhan.newsroom.words.Language;
import org.fenzhan.newsroom.words.Sentence;
import org.fenzhan.newsroom.words.Words;
import org.fenzhan.store.StoreFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.json.JsonMapper;

/// Everything that goes wrong ends here, in the words of the reader's language: as a page, or as
/// `{"message": …}` where a script asked.
@Controller
public final class ErrorScreen {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorScreen.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Entrance entrance;
    private final DoorSigns signs;
    private final Rendering rendering;

    public ErrorScreen(Entrance entrance, DoorSigns signs, Rendering rendering) {
        this.entrance = entrance;
        this.signs = signs;
        this.rendering = rendering;
    }

    /// What went wrong, as far as a person at the screen is concerned.
    public enum Kind {
        NOT_HERE(HttpStatus.NOT_FOUND, Sentence.ERROR_NOT_HERE, Sentence.ERROR_NOT_HERE_TEXT),
        NOT_UNDERSTOOD(
                HttpStatus.BAD_REQUEST,
                Sentence.ERROR_NOT_UNDERSTOOD,
                Sentence.ERROR_NOT_UNDERSTOOD_TEXT),
        TOO_LARGE(
                HttpStatus.CONTENT_TOO_LARGE,
                Sentence.ERROR_TOO_LARGE,
                Sentence.ERROR_TOO_LARGE_TEXT),
        SIGNED_OUT(
                HttpStatus.UNAUTHORIZED, Sentence.ERROR_SIGNED_OUT, Sentence.ERROR_SIGNED_OUT_TEXT),
        OLD_FORM(HttpStatus.FORBIDDEN, Sentence.ERROR_OLD_FORM, Sentence.ERROR_OLD_FORM_TEXT),
        DISK_FULL(
                HttpStatus.INSUFFICIENT_STORAGE,
                Sentence.ERROR_DISK_FULL,
                Sentence.ERROR_DISK_FULL_TEXT),
        BROKEN(HttpStatus.INTERNAL_SERVER_ERROR, Sentence.ERROR_BROKEN, Sentence.ERROR_BROKEN_TEXT);

        private final HttpStatus status;
        private final Sentence heading;
        private final Sentence text;

        Kind(HttpStatus status, Sentence heading, Sentence text) {
            this.status = status;
            this.heading = heading;
            this.text = text;
        }
    }

    /// Where the server sends what no screen has taken.
    @RequestMapping("/error")
    public void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object fault = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (fault instanceof Exception exception) {
            show(exception, request, response);
            return;
        }
        show(kind(status instanceof Integer code ? code : 404), request, response);
    }

    private static Kind kind(int status) {
        return switch (status) {
            case 400, 405, 406, 415 -> Kind.NOT_UNDERSTOOD;
            case 403 -> Kind.OLD_FORM;
            case 413 -> Kind.TOO_LARGE;
            default -> status < 500 ? Kind.NOT_HERE : Kind.BROKEN;
        };
    }

    /// Shows a fault and, where it is ours, writes it to the log with its cause.
    void show(Exception fault, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), fault);
        boolean full = fault instanceof StoreFailure failure && failure.isDiskFull();
        show(full ? Kind.DISK_FULL : Kind.BROKEN, request, response);
    }

    public void show(Kind kind, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        Words words = words();
        if (wantsJson(request)) {
            byte[] body =
                    JSON.writeValueAsBytes(
                            Map.of(
                                    "message",
                                    words.say(kind.heading) + "。" + words.say(kind.text)));
            response.setStatus(kind.status.value());
            response.setContentType("application/json");
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
            return;
        }
        rendering.write(
                new Answer.Page(
                        kind.status,
                        "error",
                        new ErrorPage(
                                words,
                                signs.css(),
                                words.say(kind.heading),
                                words.say(kind.text),
                                kind == Kind.SIGNED_OUT ? "/sign-in" : "/",
                                typed(kind, request))),
                response);
    }

    static boolean wantsJson(HttpServletRequest request) {
        String accept = Objects.requireNonNullElse(request.getHeader("Accept"), "");
        return accept.startsWith("application/json");
    }

    private Words words() {
        return new Words(
                entrance.present().map(Person::language).map(Language::of).orElse(Language.ZH));
    }

    /// What stood in a form that was refused at the door, long texts only: nothing typed is lost.
    private static List<String> typed(Kind kind, HttpServletRequest request) {
        if (kind != Kind.SIGNED_OUT && kind != Kind.OLD_FORM) {
            return List.of();
        }
        return request.getParameterMap().entrySet().stream()
                .filter(field ->
                        List.of("title", "body", "reason", "note").contains(field.getKey()))
                .flatMap(field -> Arrays.stream(field.getValue()))
                .filter(text -> !text.isBlank())
                .toList();
    }
}
