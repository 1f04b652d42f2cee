package io.leadershipbot.slack;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;

import javax.net.ssl.SSLException;

import io.leadershipbot.http.ObstacleException;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Protocol;
import org.jspecify.annotations.Nullable;

/** Sees whether it was a proxy that made no connection. */
final class ProxyWatch extends EventListener {

    private volatile boolean proxyFailed;

    @Override
    public void connectFailed(Call call, InetSocketAddress address, Proxy proxy, @Nullable Protocol protocol,
            IOException failure) {
        proxyFailed = proxy.type() != Proxy.Type.DIRECT && !(failure instanceof SSLException);
    }

    /** The failure, named after the proxy if it was the proxy's. */
    IOException seen(IOException failure) {
        return proxyFailed ? ObstacleException.proxy(failure) : failure;
    }
}
