package org.fenzhan.newsroom.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/// Brings what the screens throw to [ErrorScreen].
@ControllerAdvice
public final class Faults {
    private final ErrorScreen screen;

    public Faults(ErrorScreen screen) {
        this.screen = screen;
    }

    @ExceptionHandler
    public void fault(Exception fault, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        switch (fault) {
            case NotHere _ -> screen.show(ErrorScreen.Kind.NOT_HERE, request, response);
            case MaxUploadSizeExceededException _ ->
                    screen.show(ErrorScreen.Kind.TOO_LARGE, request, response);
            case ErrorResponse refused when refused.getStatusCode().value() == 404 ->
                    screen.show(ErrorScreen.Kind.NOT_HERE, request, response);
            case ErrorResponse refused when refused.getStatusCode().is4xxClientError() ->
                    screen.show(ErrorScreen.Kind.NOT_UNDERSTOOD, request, response);
            case HttpMessageNotReadableException _, TypeMismatchException _ ->
                    screen.show(ErrorScreen.Kind.NOT_UNDERSTOOD, request, response);
            default -> screen.show(fault, request, response);
        }
    }
}
