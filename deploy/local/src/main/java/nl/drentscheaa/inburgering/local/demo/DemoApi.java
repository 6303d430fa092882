package nl.drentscheaa.inburgering.local.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.local.console.StartFailure;
import tools.jackson.databind.JsonNode;

/** The platform's API through the gateway, as a script of the municipality would use it. */
public final class DemoApi implements AutoCloseable {

    private static final int LARGEST_PAGE = 200;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI gateway;
    private final Tokens tokens;

    /** @param issuer the realm in which the demo accounts are */
    public DemoApi(URI gateway, URI issuer) {
        this.gateway = gateway;
        this.tokens = new Tokens(client, issuer);
    }

    /** @throws StartFailure when it is refused, or nobody answers for long */
    JsonNode send(Account account, Call call) throws InterruptedException {
        Answer answer = ask(account, call);
        if (!answer.isSuccess()) {
            throw Refusals.of(call, answer);
        }
        return answer.body();
    }

    /** As {@link #send}; empty when what it is about is not there (yet). */
    Optional<JsonNode> sendIfFound(Account account, Call call) throws InterruptedException {
        Answer answer = ask(account, call);
        if (!answer.isSuccess() && !answer.isNotFound()) {
            throw Refusals.of(call, answer);
        }
        return answer.isSuccess() ? Optional.of(answer.body()) : Optional.empty();
    }

    /** The items of all pages of a list. */
    List<JsonNode> list(Account account, String path) throws InterruptedException {
        var items = new ArrayList<JsonNode>();
        String next = path + "?limit=" + LARGEST_PAGE;
        while (!next.isEmpty()) {
            JsonNode page = send(account, Call.get(next));
            page.path("items").forEach(items::add);
            JsonNode cursor = page.path("volgende");
            next = cursor.isString() ? path + "?limit=" + LARGEST_PAGE + "&cursor=" + cursor.asString() : "";
        }
        return items;
    }

    private Answer ask(Account account, Call call) throws InterruptedException {
        var patience = new Patience(Patience.FOR_AN_ANSWER, () -> Refusals.unreachable(call));
        while (true) {
            Optional<Answer> answer = tryOnce(account, call);
            if (answer.isPresent() && !answer.get().asksToComeBack()) {
                return answer.get();
            }
            patience.pause();
        }
    }

    private Optional<Answer> tryOnce(Account account, Call call) throws InterruptedException {
        try {
            var request = call.request(gateway, tokens.of(account));
            return Optional.of(Answer.of(client.send(request, HttpResponse.BodyHandlers.ofString())));
        } catch (IOException lost) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
