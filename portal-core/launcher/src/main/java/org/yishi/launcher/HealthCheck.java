package org.yishi.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks the portal on this machine whether it is ready; what a container's health check runs. */
final class HealthCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private HealthCheck() {
    }

    static boolean ready(Settings settings) throws InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(URI.create(settings.localUrl() + "/health/ready")).timeout(PATIENCE).build();
        try {
            int status = HttpClient.newBuilder().connectTimeout(PATIENCE).build().send(question, BodyHandlers.discarding()).statusCode();
            Console.say("状态 %d", "status %d", status);
            return status == 200;
        } catch (IOException e) {
            Console.say("门户没有应答（%s）。", "The portal does not answer (%s).", settings.localUrl());
            return false;
        }
    }
}
