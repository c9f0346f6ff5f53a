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
        boolean asksForPage = request.getMethod().equals("GET") && !ErrorScreen.wantsJson(request);
        if (asksForPage) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/sign-in");
            return;
        }
        screen.show(ErrorScreen.Kind.SIGNED_OUT, request, response);
    }

    /// The only thing that is denied is a form without its token. After a session has ended that is
    /// every form: the right answer then is to sign in again.
    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        boolean signedIn = entrance.present().isPresent();
        screen.show(
                signedIn ? ErrorScreen.Kind.OLD_FORM : ErrorScreen.Kind.SIGNED_OUT,
                request,
                response);
    }
}
