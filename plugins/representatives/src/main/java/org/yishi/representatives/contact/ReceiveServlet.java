package org.yishi.representatives.contact;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.people.SecretCodes;
import org.yishi.portal.plugin.Plugins;
import org.yishi.portal.text.Texts;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Takes what a device kept while it had no network, one entry at a time. Sent twice it is one entry; whether somebody may log it is decided by the use
 * case. A device that changed hands does not send one person's entries as another's: each names whose it is, by a mark that says nothing elsewhere.
 */
@WebServlet("/representatives/contact/receive")
public class ReceiveServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String JSON = "application/json";
    private static final int UNFIT = 422;
    private static final int MARK = 24;

    @Inject
    private transient Contacts contacts;
    @Inject
    private transient SecretCodes secrets;
    @Inject
    private transient Plugins plugins;
    @Inject
    private transient CurrentActor current;
    @Inject
    private transient Texts texts;
    @Inject
    private transient Clock clock;

    /** Whose entries are taken now; 401 where nobody is logged in. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (current.get().isVisitor()) {
            answer(response, HttpServletResponse.SC_UNAUTHORIZED, Json.createObjectBuilder());
        } else {
            answer(response, HttpServletResponse.SC_OK, Json.createObjectBuilder().add("who", mark()));
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String type = request.getContentType();
        if (type == null || !type.startsWith(JSON)) {
            answer(response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, Json.createObjectBuilder());
        } else if (current.get().isVisitor()) {
            answer(response, HttpServletResponse.SC_UNAUTHORIZED, Json.createObjectBuilder());
        } else {
            receive(request, response);
        }
    }

    private void receive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            SentEntry sent = new SentEntry(Json.createReader(request.getReader()).readObject());
            if (!mark().equals(sent.text("who"))) {
                tell(response, HttpServletResponse.SC_CONFLICT, "representatives.contact.note.other");
            } else if (!plugins.isOn("representatives", sent.number("area"))) {
                tell(response, HttpServletResponse.SC_NOT_FOUND, "representatives.contact.note.off");
            } else {
                answer(response, HttpServletResponse.SC_OK, Json.createObjectBuilder().add("number", kept(sent).number()));
            }
        } catch (JsonException | ClassCastException e) {
            answer(response, HttpServletResponse.SC_BAD_REQUEST, Json.createObjectBuilder());
        } catch (Refusal refusal) {
            answer(response, UNFIT, Json.createObjectBuilder().add("message", texts.get(refusal.key(), refusal.arguments())));
        } catch (AccessRefused refused) {
            tell(response, HttpServletResponse.SC_FORBIDDEN, "representatives.contact.note.mayNot");
        } catch (NotFound none) {
            tell(response, HttpServletResponse.SC_NOT_FOUND, "representatives.contact.note.off");
        }
    }

    /** Where the same entry came by two ways at the same moment, the database keeps one; asked again, it is the answer to both. */
    private Receipt kept(SentEntry sent) {
        try {
            return contacts.receive(sent.number("area"), sent.text("uuid"), sent.text("code"), sent.entry(LocalDate.now(clock)), sent.isOn("offline"));
        } catch (Refusal | AccessRefused | NotFound told) {
            throw told;
        } catch (RuntimeException met) {
            return contacts.receive(sent.number("area"), sent.text("uuid"), sent.text("code"), sent.entry(LocalDate.now(clock)), sent.isOn("offline"));
        }
    }

    private String mark() {
        return secrets.hash("representatives.device", Long.toString(current.get().personId())).substring(0, MARK);
    }

    private void tell(HttpServletResponse response, int status, String key) throws IOException {
        answer(response, status, Json.createObjectBuilder().add("message", texts.get(key)));
    }

    private static void answer(HttpServletResponse response, int status, JsonObjectBuilder words) throws IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(JSON + ";charset=UTF-8");
        response.getWriter().write(words.build().toString());
    }
}
