package org.fenzhan.newsroom.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/// What is said to somebody who is not signed in, or whose form is too old. A page that was asked
/// for leads to signing in and back; a script gets 401 and keeps the words until then.
public final class Refused implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final ErrorScreen screen;
    private final Entrance entrance;

    public Refused(ErrorScreen screen, Entrance entrance) {
        this.screen = screen;
        this.entrance = entrance;
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        askToSignIn(request, response);
    }

    /// A form without its token, or somebody who may no longer come in. After a session has ended
    /// every form is without its token: the right answer then is to sign in again.
    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        if (entrance.present().isEmpty()) {
            askToSignIn(request, response);
            return;
        }
        screen.show(ErrorScreen.Kind.OLD_FORM, request, response);
    }

    private void askToSignIn(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean asksForPage = request.getMethod().equals("GET") && !ErrorScreen.wantsJson(request);
        if (asksForPage) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/sign-in");
            return;
        }
        screen.show(ErrorScreen.Kind.SIGNED_OUT, request, response);
    }
}
