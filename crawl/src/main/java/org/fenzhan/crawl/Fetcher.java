package org.fenzhan.crawl;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.client.CompletableResponseListener;
import org.eclipse.jetty.client.ContentResponse;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.jspecify.annotations.Nullable;

/// Asks for one address after the other. A host is resolved once for a connection, and connected to
/// at just the addresses that were looked at, so that a name cannot lead to a private machine a
/// moment later. Redirects are answers, not followed.
final class Fetcher implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final HttpClient client = new HttpClient();
    private final int largest;

    /// @param agent what we call ourselves
    /// @param largest bytes that an answer may have
    /// @param isPrivateAllowed whether addresses outside the public network are asked too
    Fetcher(String agent, int largest, boolean isPrivateAllowed) {
        this.largest = largest;
        client.setFollowRedirects(false);
        client.setConnectTimeout(10_000);
        client.setIdleTimeout(30_000);
        client.setUserAgentField(new HttpField(HttpHeader.USER_AGENT, agent));
        client.setSocketAddressResolver((host, port, _, promise) -> {
            try {
                promise.succeeded(resolved(host, port, isPrivateAllowed));
            } catch (UnknownHostException e) {
                promise.failed(e);
            }
        });
        try {
            client.start();
        } catch (Exception e) {
            throw new IllegalStateException("the HTTP client does not start", e);
        }
        client.getContentDecoderFactories().clear();
    }

    private static List<InetSocketAddress> resolved(String host, int port, boolean all)
            throws UnknownHostException {
        List<InetSocketAddress> addresses = new ArrayList<>();
        for (InetAddress address : InetAddress.getAllByName(host)) {
            if (all || PublicAddresses.contains(address)) {
                addresses.add(new InetSocketAddress(address, port));
            }
        }
        if (addresses.isEmpty()) {
            throw new UnknownHostException(
                    host + " lies outside the public network; such addresses are not fetched");
        }
        return addresses;
    }

    Fetched get(URI address) throws InterruptedException {
        Request request =
                client.newRequest(address)
                        .headers(headers -> headers.put(HttpHeader.ACCEPT, "*/*"))
                        .headers(headers -> headers.put(HttpHeader.ACCEPT_ENCODING, "gzip"))
                        .timeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
        CompletableFuture<ContentResponse> sent =
                new CompletableResponseListener(request, largest).send();
        try {
            return answer(sent.get(PATIENCE_SECONDS + 5, TimeUnit.SECONDS));
        } catch (ExecutionException e) {
            return new Fetched.Failed(why(e.getCause()));
        } catch (TimeoutException _) {
            sent.cancel(true);
            return new Fetched.Failed("no whole answer in " + PATIENCE_SECONDS + " s");
        }
    }

    private String why(@Nullable Throwable cause) {
        return switch (cause) {
            case null -> "the request failed";
            case IllegalArgumentException _ ->
                    "the answer has more than " + (largest >> 20) + " MB";
            default -> cause.getClass().getSimpleName() + ": " + cause.getMessage();
        };
    }

    private static Fetched answer(ContentResponse response) {
        List<Fetched.Header> headers =
                response.getHeaders().stream()
                        .map(field -> new Fetched.Header(field.getName(), field.getValue()))
                        .toList();
        StringBuilder head = new StringBuilder("HTTP/1.1 ").append(response.getStatus());
        head.append(' ').append(response.getReason() == null ? "" : response.getReason());
        for (Fetched.Header header : headers) {
            // the body is archived whole
            if (!header.name().equalsIgnoreCase("Transfer-Encoding")) {
                head.append("\r\n").append(header.name()).append(": ").append(header.value());
            }
        }
        return new Fetched.Answer(
                response.getStatus(), head.toString(), headers, response.getContent());
    }

    @Override
    public void close() {
        try {
            client.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the HTTP client does not stop", e);
        }
    }
}
