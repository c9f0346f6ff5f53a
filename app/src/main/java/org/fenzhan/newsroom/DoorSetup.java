package org.fenzhan.newsroom;

import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.fenzhan.newsroom.door.AssetScreen;
import org.fenzhan.newsroom.door.Assets;
import org.fenzhan.newsroom.door.DoorSigns;
import org.fenzhan.newsroom.door.Entrance;
import org.fenzhan.newsroom.door.ErrorScreen;
import org.fenzhan.newsroom.door.Faults;
import org.fenzhan.newsroom.door.Refused;
import org.fenzhan.newsroom.door.Rendering;
import org.fenzhan.newsroom.door.SignInScreen;
import org.fenzhan.newsroom.door.Throttle;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/// Who may come in, and the headers of every answer.
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class DoorSetup {
    /// Nothing from elsewhere, no script and no style inside of pages; frames show our own preview.
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:;"
                    + " connect-src 'self'; font-src 'self'; frame-src 'self'; form-action 'self';"
                    + " frame-ancestors 'self'; base-uri 'none'";

    @Bean
    SecurityFilterChain door(
            HttpSecurity http,
            Refused refused,
            Entrance entrance,
            RequestCache asked,
            CsrfTokenRepository tokens) {
        return http.authorizeHttpRequests(requests ->
                        requests.requestMatchers("/sign-in", "/sign-in/*", "/newsroom/*", "/error")
                                .permitAll()
                                .anyRequest()
                                .access((_, _) ->
                                        new AuthorizationDecision(entrance.present().isPresent())))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .requestCache(cache -> cache.requestCache(asked))
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(refused).accessDeniedHandler(refused))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in"))
                .anonymous(withDefaults())
                .headers(headers ->
                        headers.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY))
                                .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
                                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                                .permissionsPolicyHeader(policy ->
                                        policy.policy("camera=(), microphone=(), geolocation=()"))
                                .crossOriginOpenerPolicy(policy ->
                                        policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                                .crossOriginResourcePolicy(policy ->
                                        policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN)))
                .build();
    }

    @Bean
    DelegatingFilterProxyRegistrationBean doorFilter() {
        DelegatingFilterProxyRegistrationBean filter =
                new DelegatingFilterProxyRegistrationBean("springSecurityFilterChain");
        filter.setOrder(-100);
        filter.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
        return filter;
    }

    @Bean
    RequestCache asked() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        // What a browser fetches by itself, such as an icon, is no page to come back to.
        cache.setRequestMatcher(request ->
                "GET".equals(request.getMethod())
                        && String.valueOf(request.getHeader("Accept")).contains("text/html"));
        return cache;
    }

    @Bean
    CsrfTokenRepository tokens() {
        return new HttpSessionCsrfTokenRepository();
    }

    @Bean
    Entrance entrance(
            NewsroomParts parts,
            NewsroomSettings settings,
            RequestCache asked,
            CsrfTokenRepository tokens) {
        return new Entrance(parts.people(), settings.sessionLength(), asked, tokens);
    }

    @Bean
    Throttle throttle(NewsroomParts parts) {
        return new Throttle(parts.clock());
    }

    @Bean
    Rendering rendering() {
        return new Rendering();
    }

    @Bean
    Assets assets() {
        return new Assets("newsroom.css", "marks.css", "desk.js", "editor.js", "mark.svg");
    }

    @Bean
    DoorSigns signs(NewsroomParts parts, Assets assets) {
        return new DoorSigns(parts.group(), assets);
    }

    @Bean
    SignInScreen signInScreen(
            NewsroomParts parts, Throttle throttle, Entrance entrance, DoorSigns signs) {
        return new SignInScreen(parts.people(), throttle, entrance, signs, parts.clock());
    }

    @Bean
    ErrorScreen errorScreen(Entrance entrance, DoorSigns signs, Rendering rendering) {
        return new ErrorScreen(entrance, signs, rendering);
    }

    @Bean
    Faults faults(ErrorScreen screen) {
        return new Faults(screen);
    }

    @Bean
    AssetScreen assetScreen(Assets assets) {
        return new AssetScreen(assets);
    }

    @Bean
    Refused refused(ErrorScreen screen, Entrance entrance) {
        return new Refused(screen, entrance);
    }
}
