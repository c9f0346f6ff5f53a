package org.fenzhan.newsroom.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.fenzhan.account.People;
import org.fenzhan.account.Person;
import org.fenzhan.account.PersonId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/// Lets people in and knows them again. The session holds a person's number only: name, language
/// and whether they may still come in are read at every request.
public final class Entrance {
    /// What the request cache adds to an address that it keeps.
    private static final String SAVED_MARK = "continue";

    private final People people;
    private final Duration sessionLength;
    private final RequestCache asked;
    private final CsrfAuthenticationStrategy newToken;
    private final ChangeSessionIdAuthenticationStrategy newSessionId =
            new ChangeSessionIdAuthenticationStrategy();
    private final HttpSessionSecurityContextRepository sessions =
            new HttpSessionSecurityContextRepository();

    public Entrance(
            People people, Duration sessionLength, RequestCache asked, CsrfTokenRepository tokens) {
        this.people = people;
        this.sessionLength = sessionLength;
        this.asked = asked;
        this.newToken = new CsrfAuthenticationStrategy(tokens);
    }

    /// Begins the person's session under a new number and with a new token.
    ///
    /// @return path of the page that was asked for before signing in, or of the first page
    String admit(Person person, HttpServletRequest request, HttpServletResponse response) {
        String target = target(request, response);
        Authentication signedIn =
                UsernamePasswordAuthenticationToken.authenticated(person.id(), null, List.of());
        newSessionId.onAuthentication(signedIn, request, response);
        newToken.onAuthentication(signedIn, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signedIn);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        request.getSession().setMaxInactiveInterval((int) sessionLength.toSeconds());
        return target;
    }

    /// Who is signed in, as they are now.
    public Optional<Person> present() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && signedIn.getPrincipal() instanceof PersonId id
                ? people.active(id)
                : Optional.empty();
    }

    private String target(HttpServletRequest request, HttpServletResponse response) {
        SavedRequest saved = asked.getRequest(request, response);
        if (saved == null) {
            return "/";
        }
        asked.removeRequest(request, response);
        UriComponents address =
                UriComponentsBuilder.fromUriString(saved.getRedirectUrl())
                        .replaceQueryParam(SAVED_MARK)
                        .build();
        String path = address.getPath() == null ? "/" : address.getPath();
        return address.getQuery() == null ? path : path + "?" + address.getQuery();
    }
}
