package org.yishi.portal.message.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.message.Audience;
import org.yishi.portal.message.MailAddresses;
import org.yishi.portal.message.Message;
import org.yishi.portal.message.MessageWishes;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

/** Giving an address, and turning mails off by the link in one of them. */
@PortalTest
class MailAddressesIT {

    private static final LocalDate DAY = LocalDate.of(2035, 3, 1);
    private static final String URGENT = "portal.ballotOpened";

    @Inject
    private Given given;
    @Inject
    private Mailroom mailroom;
    @Inject
    private MailAddresses addresses;
    @Inject
    private MessageWishes wishes;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;

    private Actor reader;
    private String mail;

    @BeforeEach
    void somebody() {
        mailroom.open();
        reader = given.person(IdentityLevel.L1);
        mail = "a" + UUID.randomUUID().toString().substring(0, 8) + "@example.org";
    }

    @AfterEach
    void closed() {
        mailroom.close();
    }

    private String code() {
        current.as(reader, () -> addresses.propose(" " + mail + " "));
        return Mailroom.text(mailroom.to(mail).get(mailroom.to(mail).size() - 1)).replaceAll("(?s).*?(\\d{6}).*", "$1");
    }

    private String known() {
        return current.as(reader, wishes::mine).mail();
    }

    @Test
    void anAddressIsKnownOnceItsOwnerTypedTheCode() {
        String code = code();
        assertThat(known()).isEmpty();
        assertThat(current.as(reader, () -> addresses.confirm(code.substring(0, 3) + " " + code.substring(3)))).isTrue();
        assertThat(known()).isEqualTo(mail);
        assertThat(current.as(reader, () -> addresses.confirm(code))).as("used up").isFalse();
        current.as(reader, addresses::giveUp);
        assertThat(known()).isEmpty();
    }

    @Test
    void afterFiveWrongCodesTheRightOneIsWorthNothing() {
        String code = code();
        String wrong = code.equals("111111") ? "222222" : "111111";
        for (int i = 0; i < 5; i++) {
            assertThat(current.as(reader, () -> addresses.confirm(wrong))).isFalse();
        }
        assertThat(current.as(reader, () -> addresses.confirm(code))).isFalse();
        assertThat(known()).isEmpty();
    }

    @Test
    void whatIsNoAddressIsRefused() {
        for (String typed : new String[] {"", "wang", "wang@", "a@b", "a b@example.org", "a@example.org\r\nBcc: b@example.org", "<a@example.org>"}) {
            assertThatThrownBy(() -> current.as(reader, () -> addresses.propose(typed))).as(typed).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void whereTheMailServerIsAwayThatIsSaidAndNothingIsKept() {
        mailroom.close();
        assertThatThrownBy(() -> current.as(reader, () -> addresses.propose(mail))).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.key()).isEqualTo("portal.message.refusal.mailDown"));
        assertThat(current.as(reader, addresses::waiting)).isEmpty();
    }

    /** The address in the header of a mail that was sent on that day. */
    private String leaveAddress(String to, LocalDate day) {
        time.on(day, () -> {
            mailroom.tell(Message.about(URGENT, 0, "test/leave", Audience.person(reader.personId()), "/portal/me", "东门", day.atTime(9, 0),
                    day.atTime(20, 0)));
            mailroom.round();
        });
        String header = Mailroom.header(mailroom.to(to).get(mailroom.to(to).size() - 1), "List-Unsubscribe");
        return header.substring(1, header.length() - 1);
    }

    @Test
    void mailsAreTurnedOffByAPostWithoutLoginAndNotByLooking() throws Exception {
        String to = mailroom.address(reader);
        String leave = leaveAddress(to, DAY);
        assertThat(ask("GET", leave, "")).isEqualTo(303);
        assertThat(ask("GET", leave.replace("/leave?", "/stop?"), "")).isEqualTo(200);
        leaveAddress(to, DAY.plusDays(1));
        assertThat(mailroom.to(to)).as("looking changed nothing").hasSize(2);
        assertThat(ask("POST", leave, "something=else")).isEqualTo(400);
        assertThat(ask("POST", leave.replaceFirst(".$", "_"), "List-Unsubscribe=One-Click")).isEqualTo(404);
        assertThat(ask("POST", leave, "List-Unsubscribe=One-Click")).isEqualTo(200);
        leaveAddress(to, DAY.plusDays(2));
        assertThat(mailroom.to(to)).hasSize(2);
    }

    @Test
    void theButtonOnThePageTurnsThemOffToo() throws Exception {
        String to = mailroom.address(reader);
        String page = leaveAddress(to, DAY.plusDays(20)).replace("/leave?", "/stop?");
        HttpURLConnection shown = (HttpURLConnection) URI.create(page).toURL().openConnection();
        String form = new String(shown.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(form).contains("投票开始");
        String state = form.replaceAll("(?s).*name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]*)\".*", "$1");
        HttpURLConnection pressed = (HttpURLConnection) URI.create(page).toURL().openConnection();
        pressed.setRequestMethod("POST");
        pressed.setDoOutput(true);
        pressed.setRequestProperty("Cookie", shown.getHeaderField("Set-Cookie").replaceAll(";.*", ""));
        pressed.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
        pressed.getOutputStream().write(("form=form&stop=stop&jakarta.faces.ViewState=" + URLEncoder.encode(state, StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8));
        assertThat(new String(pressed.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).contains("已经退订");
        leaveAddress(to, DAY.plusDays(21));
        assertThat(mailroom.to(to)).hasSize(1);
    }

    @Test
    void aLinkThatWentToAnAddressGivenUpLeadsNowhere() throws Exception {
        String leave = leaveAddress(mailroom.address(reader), DAY.plusDays(10));
        mailroom.address(reader);
        assertThat(ask("POST", leave, "List-Unsubscribe=One-Click")).isEqualTo(404);
    }

    private static int ask(String method, String address, String body) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        connection.setRequestMethod(method);
        if (!body.isEmpty()) {
            connection.setDoOutput(true);
            connection.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
            connection.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        }
        return connection.getResponseCode();
    }
}
