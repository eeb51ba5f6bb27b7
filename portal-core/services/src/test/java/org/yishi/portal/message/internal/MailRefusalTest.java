package org.yishi.portal.message.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;

import org.junit.jupiter.api.Test;

class MailRefusalTest {

    @Test
    void anAddressThatIsNotThereIsNotTriedAgain() throws Exception {
        SendFailedException failed = new SendFailedException("Invalid Addresses", new MessagingException("550 5.1.1 <wang@example.org>: unknown"),
                new Address[0], new Address[0], new Address[] {new InternetAddress("wang@example.org")});
        MailRefusal refusal = MailRefusal.of(failed);
        assertThat(refusal.forEver()).isTrue();
        assertThat(refusal.reason()).contains("550 5.1.1").doesNotContain("wang");
    }

    @Test
    void aServerThatIsAwayOrBusyIsTriedAgain() {
        assertThat(MailRefusal.of(new MessagingException("Could not connect", new ConnectException("Connection refused"))).forEver()).isFalse();
        assertThat(MailRefusal.of(new MessagingException("451 4.7.1 Greylisted, please try again")).forEver()).isFalse();
    }

    @Test
    void whatTheServerSaysIsOneLine() {
        assertThat(MailRefusal.of(new MessagingException("554 no\r\nX-Evil: yes")).reason()).isEqualTo("554 no X-Evil: yes");
    }
}
