package org.fenzhan.reader.http;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.epoll.Epoll;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollServerSocketChannel;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.ServerSocketChannel;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.DefaultHttpHeadersFactory;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.HttpResponseEncoder;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.timeout.IdleStateHandler;
import io.netty.util.AsciiString;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// A running HTTP/1.1 server. Handlers run on the thread that read the request and must not wait
/// there, see [Exchange#later].
public final class HttpServer implements AutoCloseable {

    /// Decides what is said to a request.
    public interface Handler {
        /// Answers now, or later.
        void handle(Exchange exchange) throws IOException;
    }

    /// Answers what never reaches the handler, or broke on the way.
    public interface Refusals {
        void answer(Exchange exchange, HttpResponseStatus status);
    }

    /// For headers of ours: nothing in them needs to be checked again.
    public static final DefaultHttpHeadersFactory HEADERS =
            DefaultHttpHeadersFactory.headersFactory().withValidation(false);

    private static final Duration STOPPING = Duration.ofSeconds(3);
    private static final Duration IDLE = Duration.ofSeconds(30);
    private static final int MOST_THREADS = 64;
    private static final int MOST_LOOPS = 8;
    private static final int MOST_CONNECTIONS = 10_000;
    private static final int MOST_UNACCEPTED = 1_024;
    private static final HttpDecoderConfig LIMITS =
            new HttpDecoderConfig().setMaxInitialLineLength(8_192).setMaxHeaderSize(8_192);

    /// RFC 9110 §5.6.7.
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    private record Today(long second, AsciiString text) {}

    private final Handler handler;
    private final Refusals refusals;
    private final Optional<AccessLog> log;
    private final ThreadPoolExecutor workers;
    private final EventLoopGroup loops;
    private final ChannelGroup connections = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    private final ServerSocketChannel listening;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean ending;
    private volatile Today today = new Today(0, AsciiString.EMPTY_STRING);

    private HttpServer(
            InetSocketAddress at, Handler handler, Refusals refusals, Optional<AccessLog> log)
            throws BindException {
        this.handler = handler;
        this.refusals = refusals;
        this.log = log;
        this.workers =
                new ThreadPoolExecutor(
                        MOST_THREADS,
                        MOST_THREADS,
                        10,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(), // each connection has one request under way
                        new DefaultThreadFactory("reader-worker", true));
        workers.allowCoreThreadTimeOut(true);
        boolean epoll = Epoll.isAvailable();
        this.loops =
                new MultiThreadIoEventLoopGroup(
                        Math.min(MOST_LOOPS, Runtime.getRuntime().availableProcessors()),
                        new DefaultThreadFactory("reader", true),
                        epoll ? EpollIoHandler.newFactory() : NioIoHandler.newFactory());
        ServerBootstrap bootstrap =
                new ServerBootstrap()
                        .group(loops)
                        .channel(
                                epoll
                                        ? EpollServerSocketChannel.class
                                        : NioServerSocketChannel.class)
                        .option(ChannelOption.SO_BACKLOG, MOST_UNACCEPTED)
                        .option(ChannelOption.SO_REUSEADDR, true)
                        .childOption(ChannelOption.TCP_NODELAY, true)
                        .childOption(ChannelOption.ALLOW_HALF_CLOSURE, true)
                        .childHandler(new Incoming());
        var bound = bootstrap.bind(at).awaitUninterruptibly();
        if (!bound.isSuccess()) {
            loops.shutdownGracefully(0, 0, TimeUnit.SECONDS)
                    .awaitUninterruptibly(STOPPING.toMillis());
            workers.shutdown();
            throw refused(bound.cause());
        }
        this.listening = (ServerSocketChannel) bound.channel();
    }

    /// Listens from then on.
    ///
    /// @param at the port may be 0, for any free one
    /// @throws BindException when the port can't be opened, with the system's word
    public static HttpServer open(
            InetSocketAddress at, Handler handler, Refusals refusals, Optional<AccessLog> log)
            throws BindException {
        return new HttpServer(at, handler, refusals, log);
    }

    private static BindException refused(Throwable cause) {
        BindException refused = new BindException(String.valueOf(cause.getMessage()));
        refused.initCause(cause);
        return refused;
    }

    // Too many at once are closed without a word.
    @SuppressWarnings("FutureReturnValueIgnored")
    private final class Incoming extends ChannelInitializer<SocketChannel> {
        @Override
        protected void initChannel(SocketChannel channel) {
            if (ending || connections.size() >= MOST_CONNECTIONS) {
                channel.close();
                return;
            }
            connections.add(channel);
            channel.pipeline()
                    .addLast(
                            // A slow receiver is not idle as long as it takes something.
                            new IdleStateHandler(true, 0, 0, IDLE.toSeconds(), TimeUnit.SECONDS),
                            new HttpRequestDecoder(LIMITS),
                            new HttpResponseEncoder(),
                            new Connection(HttpServer.this));
        }
    }

    /// The port that was really opened.
    public int port() {
        return listening.localAddress().getPort();
    }

    /// Takes no more requests, finishes those under way, and ends within four seconds. Doing it
    /// twice is harmless.
    @Override
    public void close() {
        ending = true;
        listening.close().awaitUninterruptibly();
        connections.forEach(HttpServer::end);
        connections.newCloseFuture().awaitUninterruptibly(STOPPING.toMillis());
        connections.close().awaitUninterruptibly(STOPPING.toMillis());
        loops.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly(STOPPING.toMillis());
        workers.shutdownNow();
        log.ifPresent(AccessLog::close);
        stopped.countDown();
    }

    private static void end(Channel channel) {
        channel.eventLoop()
                .execute(() -> {
                    Connection connection = channel.pipeline().get(Connection.class);
                    if (connection != null) {
                        connection.end();
                    }
                });
    }

    /// Waits until it has been closed.
    public void join() throws InterruptedException {
        stopped.await();
    }

    Handler handler() {
        return handler;
    }

    Refusals refusals() {
        return refusals;
    }

    ExecutorService workers() {
        return workers;
    }

    boolean isEnding() {
        return ending;
    }

    void log(Channel channel, Exchange exchange, int status, long bytes) {
        log.ifPresent(
                to -> to.add((InetSocketAddress) channel.remoteAddress(), exchange, status, bytes));
    }

    /// The present second as `Date` wants it.
    AsciiString date() {
        long second = System.currentTimeMillis() / 1_000;
        Today known = today;
        if (known.second() != second) {
            known = new Today(second, AsciiString.of(DATE.format(Instant.ofEpochSecond(second))));
            today = known;
        }
        return known.text();
    }
}
