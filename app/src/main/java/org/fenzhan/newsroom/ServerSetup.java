package org.fenzhan.newsroom;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Set;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.boot.web.server.Shutdown;
import org.springframework.boot.web.server.servlet.Session.SessionTrackingMode;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.DefaultLifecycleProcessor;

/// Jetty as the newsroom wants it.
@Configuration(proxyBeanMethods = false)
class ServerSetup {
    /// A picture of 20 MB with the form around it.
    private static final long LARGEST_REQUEST = 24L << 20;

    /// The longest article as a form, each Chinese character of which takes nine bytes.
    private static final int LARGEST_FORM = 8 << 20;

    private static final int MOST_FIELDS = 200;

    @Bean
    JettyServletWebServerFactory webServer(NewsroomSettings settings) throws UnknownHostException {
        JettyServletWebServerFactory factory = new JettyServletWebServerFactory();
        factory.setAddress(InetAddress.getByName(settings.host()));
        factory.setPort(settings.port());
        factory.setShutdown(Shutdown.GRACEFUL);
        factory.setThreadPool(threads());
        factory.setRegisterDefaultServlet(false);
        factory.addErrorPages(new ErrorPage("/error"));
        factory.getSettings().getSession().setTrackingModes(Set.of(SessionTrackingMode.COOKIE));
        factory.getSettings().getSession().getCookie().setName("newsroom");
        factory.getSettings().getSession().getCookie().setHttpOnly(true);
        factory.getSettings().getSession().getCookie().setSameSite(SameSite.LAX);
        factory.getSettings().getSession().setTimeout(Duration.ofMinutes(30));
        factory.addServerCustomizers(server -> customize(server, settings));
        return factory;
    }

    /// Bounds how long closing waits for requests that are being answered.
    @Bean
    DefaultLifecycleProcessor lifecycleProcessor() {
        DefaultLifecycleProcessor processor = new DefaultLifecycleProcessor();
        processor.setTimeoutPerShutdownPhase(5_000);
        return processor;
    }

    private static QueuedThreadPool threads() {
        QueuedThreadPool pool = new QueuedThreadPool(32, 4);
        pool.setName("newsroom");
        pool.setVirtualThreadsExecutor(VirtualThreads.getNamedVirtualThreadsExecutor("newsroom-"));
        return pool;
    }

    private static void customize(Server server, NewsroomSettings settings) {
        for (ServletContextHandler context : server.getDescendants(ServletContextHandler.class)) {
            context.setMaxFormContentSize(LARGEST_FORM);
            context.setMaxFormKeys(MOST_FIELDS);
        }
        SizeLimitHandler limit = new SizeLimitHandler(LARGEST_REQUEST, -1);
        Handler inner = server.getHandler();
        server.setHandler(limit);
        limit.setHandler(inner);
        for (Connector connector : server.getConnectors()) {
            for (ConnectionFactory connection : connector.getConnectionFactories()) {
                if (connection instanceof HttpConfiguration.ConnectionFactory http) {
                    http.getHttpConfiguration().setSendServerVersion(false);
                    if (settings.behindProxy()) {
                        http.getHttpConfiguration().addCustomizer(new ForwardedRequestCustomizer());
                    }
                }
            }
        }
    }
}
