package org.fenzhan.newsroom;

import java.net.URI;
import java.util.Objects;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;

/// The running newsroom. The context is built by hand, without component scan and
/// auto-configuration: what is not named in the three configurations does not exist.
public final class NewsroomServer implements AutoCloseable {
    private final AnnotationConfigServletWebServerApplicationContext context;
    private final String host;

    private NewsroomServer(
            AnnotationConfigServletWebServerApplicationContext context, String host) {
        this.context = context;
        this.host = host;
    }

    /// Starts listening; returns when the first request can be answered.
    public static NewsroomServer start(NewsroomSettings settings, NewsroomParts parts) {
        AnnotationConfigServletWebServerApplicationContext context =
                new AnnotationConfigServletWebServerApplicationContext();
        context.registerBean(NewsroomSettings.class, () -> settings);
        context.registerBean(NewsroomParts.class, () -> parts);
        context.register(ServerSetup.class, DoorSetup.class, ScreenSetup.class);
        try {
            context.refresh();
        } catch (RuntimeException e) {
            context.close();
            throw e;
        }
        return new NewsroomServer(context, settings.host());
    }

    /// Where it listens, such as `http://127.0.0.1:8081/`.
    public URI address() {
        String shown = host.contains(":") ? "[" + host + "]" : host;
        return URI.create(
                "http://"
                        + shown
                        + ":"
                        + Objects.requireNonNull(context.getWebServer(), "closed").getPort()
                        + "/");
    }

    /// A part of the running program, for tests that look at it from inside.
    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /// Lets requests that are being answered finish, for 5 seconds at most.
    @Override
    public void close() {
        context.close();
    }
}
