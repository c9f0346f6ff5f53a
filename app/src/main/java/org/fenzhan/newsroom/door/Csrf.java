package org.fenzhan.newsroom.door;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/// The token against requests that other sites forge.
public final class Csrf {
    private Csrf() {}

    public static String token(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? token.getToken()
                : "";
    }
}
