package org.fenzhan.newsroom.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.fenzhan.account.People;
import org.fenzhan.account.Person;
import org.fenzhan.newsroom.words.Language;
import org.fenzhan.newsroom.words.Sentence;
import org.fenzhan.newsroom.words.Times;
import org.fenzhan.newsroom.words.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Signing in, on a page of its own and, for somebody whose session ended while writing, in place.
@Controller
public final class SignInScreen {
    /// One password takes some 20 MiB and a tenth of a second to check.
    private static final int CHECKED_AT_ONCE = 4;

    private final People people;
    private final Throttle throttle;
    private final Entrance entrance;
    private final DoorSigns signs;
    private final Clock clock;
    private final Semaphore checking = new Semaphore(CHECKED_AT_ONCE, true);

    public SignInScreen(
            People people, Throttle throttle, Entrance entrance, DoorSigns signs, Clock clock) {
        this.people = people;
        this.throttle = throttle;
        this.entrance = entrance;
        this.signs = signs;
        this.clock = clock;
    }

    @GetMapping("/sign-in")
    public Answer show(@RequestParam(defaultValue = "zh") String lang, HttpServletRequest request) {
        return page(HttpStatus.OK, lang, "", Optional.empty(), request);
    }

    /// For signing in in place: a token for the session that begins now.
    @GetMapping("/sign-in/token")
    public ResponseEntity<Map<String, String>> token(HttpServletRequest request) {
        return ResponseEntity.ok(Map.of("token", Csrf.token(request)));
    }

    /// For a page whose token is no longer good because its owner signed in again elsewhere.
    @GetMapping("/csrf")
    public ResponseEntity<Map<String, String>> freshToken(HttpServletRequest request) {
        return ResponseEntity.ok(Map.of("token", Csrf.token(request)));
    }

    @PostMapping("/sign-in")
    public Answer signIn(
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "zh") String lang,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (attempt(account, password, request)) {
            case Attempt.In(Person person) -> Answer.see(entrance.admit(person, request, response));
            case Attempt.Wrong(int left) ->
                    page(
                            HttpStatus.UNAUTHORIZED,
                            lang,
                            account,
                            Optional.of(wrong(words(lang), left)),
                            request);
            case Attempt.Wait wait -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.seconds()));
                yield page(
                        HttpStatus.TOO_MANY_REQUESTS,
                        lang,
                        account,
                        Optional.of(closed(words(lang), wait)),
                        request);
            }
        };
    }

    @PostMapping("/sign-in/in-place")
    public ResponseEntity<Map<String, String>> signInPlace(
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "zh") String lang,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (attempt(account, password, request)) {
            case Attempt.In(Person person) -> {
                entrance.admit(person, request, response);
                yield ResponseEntity.ok(
                        Map.of(
                                "token", Csrf.token(request),
                                "person", String.valueOf(person.id().value()),
                                "name", person.name()));
            }
            case Attempt.Wrong(int left) ->
                    ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                            .body(message(wrong(words(lang), left)));
            case Attempt.Wait wait ->
                    ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                            .body(message(closed(words(lang), wait)));
        };
    }

    private sealed interface Attempt {
        record In(Person person) implements Attempt {}

        record Wrong(int left) implements Attempt {}

        record Wait(long seconds, Instant until) implements Attempt {}
    }

    private Attempt attempt(String account, String password, HttpServletRequest request) {
        String address = request.getRemoteAddr();
        return switch (throttle.attempt(address)) {
            case Throttle.Admission.Closed(Instant until) ->
                    new Attempt.Wait(
                            Duration.between(clock.instant(), until).toSeconds() + 1, until);
            case Throttle.Admission.Open(int left) -> {
                Optional<Person> person = check(account, password);
                person.ifPresent(_ -> throttle.succeeded(address));
                yield person.<Attempt>map(Attempt.In::new)
                        .orElseGet(() -> new Attempt.Wrong(left - 1));
            }
        };
    }

    private Optional<Person> check(String account, String password) {
        checking.acquireUninterruptibly();
        try {
            return people.signIn(account, password);
        } finally {
            checking.release();
        }
    }

    private Answer page(
            HttpStatus status,
            String lang,
            String account,
            Optional<SignInPage.Trouble> trouble,
            HttpServletRequest request) {
        return new Answer.Page(
                status,
                "sign-in",
                new SignInPage(
                        words(lang),
                        signs.groupName(),
                        signs.css(),
                        Csrf.token(request),
                        account,
                        trouble));
    }

    private SignInPage.Trouble wrong(Words words, int left) {
        long minutes = Throttle.firstWait().toMinutes();
        String text =
                left > 0
                        ? words.say(Sentence.SIGN_IN_LEFT, left, minutes)
                        : words.say(Sentence.SIGN_IN_NONE_LEFT);
        return new SignInPage.Trouble(words.say(Sentence.SIGN_IN_WRONG), text, true);
    }

    private SignInPage.Trouble closed(Words words, Attempt.Wait wait) {
        String until = new Times(words, clock.instant()).second(wait.until());
        return new SignInPage.Trouble(
                words.say(Sentence.SIGN_IN_WAIT),
                words.say(Sentence.SIGN_IN_WAIT_UNTIL, until),
                false);
    }

    private static Map<String, String> message(SignInPage.Trouble trouble) {
        return Map.of("message", trouble.heading() + "。" + trouble.text());
    }

    private static Words words(String lang) {
        return new Words(Language.of(lang));
    }
}
