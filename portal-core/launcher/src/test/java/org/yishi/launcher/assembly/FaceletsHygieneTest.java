package org.yishi.launcher.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yishi.launcher.Sentence;

class FaceletsHygieneTest {

    private static final String ROOT = "<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:ui=\"jakarta.faces.facelets\" xmlns:h=\"jakarta.faces.html\""
            + " xmlns:f=\"jakarta.faces.core\" xmlns:x=\"jakarta.faces.facelets\" xmlns:old=\"http://xmlns.jcp.org/jsf/facelets\""
            + " xmlns:oldest=\"http://java.sun.com/jsf/facelets\" xmlns:oldf=\"http://xmlns.jcp.org/jsf/core\" xmlns:mine=\"urn:mine\">";

    @ParameterizedTest
    @ValueSource(strings = {
        "<ui:include src=\"#{param.x}\"/>", "<ui:include src=\"${param.x}\"/>", "<ui:include src=\"  #{param.x}\"/>", "<ui:include\n src\n =\n '#{param.x}'/>",
        "<ui:include src=\"&#35;{param.x}\"/>", "<ui:include src=\"/a/#{bean.name}.xhtml\"/>", "<ui:include src=\"http://elsewhere/x.xhtml\"/>",
        "<ui:include src=\"//elsewhere/x.xhtml\"/>", "<ui:include src=\"file:/etc/passwd\"/>", "<ui:include src=\"\"/>",
        "<x:include src=\"#{param.x}\"/>", "<old:include src=\"#{param.x}\"/>", "<oldest:include src=\"#{param.x}\"/>",
        "<include xmlns=\"jakarta.faces.facelets\" src=\"#{param.x}\"/>", "<ui:decorate template=\"#{param.x}\"/>", "<ui:composition template=\"#{view.template}\"/>",
        "<div jsfc=\"ui:include\" src=\"#{param.x}\"/>", "<f:websocket channel=\"c\"/>", "<oldf:websocket channel=\"c\"/>",
        "<h:outputText value=\"#{b.t}\" escape=\"false\"/>", "<h:outputText value=\"#{b.t}\" escape=\"#{false}\"/>", "<h:outputText value=\"#{b.t}\" escape=' false '/>",
        "<h:outputText value=\"#{b.t}\"><f:attribute name=\"escape\" value=\"false\"/></h:outputText>"})
    void aBreachIsFoundHoweverItIsWritten(String body) throws IOException {
        assertThat(breaches(ROOT + body + "</html>")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<ui:include src=\"/WEB-INF/head.xhtml\"/>", "<ui:composition template=\"/WEB-INF/templates/page.xhtml\"><ui:define name=\"a\">#{b.t}</ui:define></ui:composition>",
        "<![CDATA[<ui:include src=\"#{param.x}\"/>]]>", "<!-- <ui:include src=\"#{param.x}\"/> -->", "<h:graphicImage src=\"#{b.image}\"/>", "<img src=\"#{b.image}\"/>",
        "<mine:include src=\"#{b.x}\"/>", "<h:outputText value=\"#{b.t}\" escape=\"true\"/>", "&lt;ui:include src=\"#{param.x}\"/&gt;", "<p>escape=\"false\"</p>"})
    void whatOnlyLooksLikeABreachIsFine(String body) throws IOException {
        assertThat(breaches("<!DOCTYPE html>" + ROOT + body + "</html>")).isEmpty();
    }

    @Test
    void anEntityOfOnesOwnIsRefused() throws IOException {
        assertThat(breaches("<!DOCTYPE html [<!ENTITY x \"#{param.x}\">]>" + ROOT + "<p>&x;</p></html>")).isNotEmpty();
        assertThat(breaches("<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + ROOT + "<p>&x;</p></html>"))
                .isNotEmpty().noneMatch(sentence -> sentence.toString().contains("root:"));
    }

    @Test
    void whatIsNoXmlIsRefusedByName() throws IOException {
        assertThat(breaches("<html><p></html>")).singleElement().satisfies(sentence -> assertThat(sentence.zh()).contains("page.xhtml"));
    }

    private static List<Sentence> breaches(String page) throws IOException {
        return FaceletsHygiene.breaches("page.xhtml", new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    }
}
