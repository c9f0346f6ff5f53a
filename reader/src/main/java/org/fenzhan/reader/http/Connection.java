package org.fenzhan.reader.http;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.FileRegion;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpResponse;
import io.netty.handler.codec.http.EmptyHttpHeaders;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.timeout.IdleStateEvent;
import io.netty.util.ReferenceCountUtil;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// One connection: its requests one after another, each answered before the next is begun, and no
/// more read from a client that does not take its answers. All state belongs to the thread of its
/// event loop.
// What is written or closed is not waited for: failures end the connection, and nobody is told.
@SuppressWarnings("FutureReturnValueIgnored")
final class Connection extends ChannelInboundHandlerAdapter {

    private static final Logger LOG = System.getLogger(Connection.class.getName());

    /// How long a client may still send what nobody reads after the last answer, so that the answer
    /// is not lost to a reset (RFC 9112 §9.6).
    private static final long LINGER_MILLIS = 2_000;

    private final HttpServer server;
    private final Deque<HttpRequest> waiting = new ArrayDeque<>();
    private @Nullable ChannelHandlerContext context;
    private @Nullable Exchange current;
    private boolean reading;
    private boolean goingOn;
    private boolean last;
    private boolean deaf;

    Connection(HttpServer server) {
        this.server = server;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext added) {
        context = added;
    }

    private ChannelHandlerContext context() {
        if (context == null) {
            throw new IllegalStateException("not part of a channel yet");
        }
        return context;
    }

    @Override
    public void channelRead(ChannelHandlerContext of, Object message) {
        reading = true;
        if (message instanceof HttpRequest request && !deaf) {
            waiting.add(request);
            goOn();
        } else {
            ReferenceCountUtil.release(message);
        }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext of) {
        reading = false;
        of.flush();
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext of) {
        goOn();
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext of, Object event) {
        if (event instanceof IdleStateEvent) {
            of.close();
        } else if (event instanceof ChannelInputShutdownEvent) {
            end();
        }
    }

    /// Broken connections are the client's affair, and anybody can make thousands.
    @Override
    public void exceptionCaught(ChannelHandlerContext of, Throwable cause) {
        LOG.log(Level.DEBUG, "A connection broke", cause);
        of.close();
    }

    /// Ends it after the answer under way, and after what is still being written.
    void end() {
        last = true;
        if (deaf || (current == null && waiting.isEmpty())) {
            context().writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(ChannelFutureListener.CLOSE);
        }
    }

    private void goOn() {
        if (goingOn) {
            return; // an answer given at once
        }
        goingOn = true;
        while (current == null && !deaf && context().channel().isWritable()) {
            HttpRequest next = waiting.poll();
            if (next == null) {
                break;
            }
            begin(next);
        }
        goingOn = false;
        boolean open = deaf || (current == null && waiting.isEmpty());
        if (context().channel().config().isAutoRead() != open) {
            context().channel().config().setAutoRead(open);
        }
    }

    private void begin(HttpRequest request) {
        Optional<HttpResponseStatus> fault = Soundness.fault(request);
        String host = request.headers().get(HttpHeaderNames.HOST);
        Optional<Target> target = Target.of(request.uri(), host == null ? "" : host);
        if (fault.isPresent() || target.isEmpty()) {
            Exchange broken = new Exchange(this, request, new Target("-", "", ""));
            current = broken;
            last = true;
            refuse(broken, fault.orElse(HttpResponseStatus.BAD_REQUEST));
            return;
        }
        last |= !HttpUtil.isKeepAlive(request) || Soundness.announcesBody(request);
        Exchange exchange = new Exchange(this, request, target.get());
        current = exchange;
        try {
            server.handler().handle(exchange);
        } catch (IOException | RuntimeException wrong) {
            failed(exchange, wrong);
        }
    }

    void later(Exchange exchange, Exchange.Work work) {
        try {
            server.workers()
                    .execute(() -> {
                        try {
                            work.run();
                        } catch (IOException | RuntimeException wrong) {
                            failed(exchange, wrong);
                        }
                    });
        } catch (RejectedExecutionException ending) {
            refuse(exchange, HttpResponseStatus.SERVICE_UNAVAILABLE);
        }
    }

    private void failed(Exchange exchange, Exception wrong) {
        LOG.log(Level.WARNING, () -> "Could not answer '%s'".formatted(exchange.path()), wrong);
        refuse(exchange, HttpResponseStatus.INTERNAL_SERVER_ERROR);
    }

    /// The status in words: nothing of the request and nothing of the program.
    private void refuse(Exchange exchange, HttpResponseStatus status) {
        server.refusals().answer(exchange, status);
    }

    void answer(Exchange exchange, int status, HttpHeaders fields, ByteBuffer body) {
        onLoop(() -> {
            if (current == exchange) {
                DefaultFullHttpResponse whole =
                        new DefaultFullHttpResponse(
                                HttpVersion.HTTP_1_1,
                                HttpResponseStatus.valueOf(status),
                                Unpooled.wrappedBuffer(body),
                                head(exchange, fields),
                                EmptyHttpHeaders.INSTANCE);
                sent(exchange, status, body.remaining(), context().write(whole));
            }
        });
    }

    void answer(Exchange exchange, int status, HttpHeaders fields, FileRegion region) {
        boolean taken =
                onLoop(() -> {
                    if (current != exchange) {
                        region.release();
                        return;
                    }
                    context()
                            .write(
                                    new DefaultHttpResponse(
                                            HttpVersion.HTTP_1_1,
                                            HttpResponseStatus.valueOf(status),
                                            head(exchange, fields)));
                    context().write(region).addListener(ChannelFutureListener.CLOSE_ON_FAILURE);
                    sent(
                            exchange,
                            status,
                            region.count(),
                            context().write(LastHttpContent.EMPTY_LAST_CONTENT));
                });
        if (!taken) {
            region.release();
        }
    }

    /// False when the server has ended meanwhile.
    private boolean onLoop(Runnable step) {
        if (context().executor().inEventLoop()) {
            step.run();
            return true;
        }
        try {
            context().executor().execute(step);
            return true;
        } catch (RejectedExecutionException ended) {
            return false;
        }
    }

    private HttpHeaders head(Exchange exchange, HttpHeaders fields) {
        HttpHeaders head = HttpServer.HEADERS.newHeaders();
        head.add(fields).set(HttpHeaderNames.DATE, server.date());
        last |= server.isEnding();
        if (last) {
            head.set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        } else if (exchange.request().protocolVersion().minorVersion() == 0) {
            head.set(HttpHeaderNames.CONNECTION, HttpHeaderValues.KEEP_ALIVE);
        }
        return head;
    }

    private void sent(Exchange exchange, int status, long bytes, ChannelFuture written) {
        server.log(context().channel(), exchange, status, bytes);
        current = null;
        if (last) {
            deaf = true;
            waiting.clear();
            written.addListener(_ -> linger());
        } else {
            written.addListener(ChannelFutureListener.CLOSE_ON_FAILURE);
        }
        if (!reading) {
            context().flush();
            goOn();
        }
    }

    private void linger() {
        ((DuplexChannel) context().channel()).shutdownOutput();
        context().channel().config().setAutoRead(true);
        context()
                .executor()
                .schedule(() -> context().close(), LINGER_MILLIS, TimeUnit.MILLISECONDS);
    }
}
