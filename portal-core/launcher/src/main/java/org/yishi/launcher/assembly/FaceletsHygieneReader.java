package org.yishi.launcher.assembly;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.ext.DefaultHandler2;
import org.yishi.launcher.Sentence;

/** Goes through one page and notes what {@link FaceletsHygiene} forbids. */
final class FaceletsHygieneReader extends DefaultHandler2 {

    private static final Set<String> FACELETS = Set.of("jakarta.faces.facelets", "http://xmlns.jcp.org/jsf/facelets",
            "http://java.sun.com/jsf/facelets");
    private static final Set<String> CORE = Set.of("jakarta.faces.core", "http://xmlns.jcp.org/jsf/core", "http://java.sun.com/jsf/core");
    private static final Pattern LITERAL_PATH = Pattern.compile("[A-Za-z0-9_/-][A-Za-z0-9_./-]*");

    private final String page;
    private final List<Sentence> found;

    FaceletsHygieneReader(String page, List<Sentence> found) {
        this.page = page;
        this.found = found;
    }

    @Override
    public void startElement(String namespace, String name, String qualifiedName, Attributes attributes) {
        if (FACELETS.contains(namespace) && Set.of("include", "decorate", "composition").contains(name)) {
            pathIsLiteral(qualifiedName, attributes, "src");
            pathIsLiteral(qualifiedName, attributes, "template");
        }
        if (CORE.contains(namespace) && name.equals("websocket")) {
            breach("不得使用 f:websocket", "f:websocket is not allowed");
        }
        if (CORE.contains(namespace) && name.equals("attribute") && "escape".equals(attributes.getValue("", "name"))) {
            textIsEscaped(attributes.getValue("", "value"));
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("jsfc")) {
                breach("不得使用 jsfc 属性", "the attribute jsfc is not allowed");
            }
            if (attributes.getLocalName(i).equals("escape")) {
                textIsEscaped(attributes.getValue(i));
            }
        }
    }

    private void pathIsLiteral(String tag, Attributes attributes, String name) {
        for (int i = 0; i < attributes.getLength(); i++) {
            String path = attributes.getValue(i);
            if (attributes.getLocalName(i).equals(name) && !(LITERAL_PATH.matcher(path).matches() && !path.startsWith("//"))) {
                breach("%s 的 %s 必须是固定路径，不能是“%s”", "%s needs a literal path as %s, not \"%s\"", tag, name, path);
            }
        }
    }

    private void textIsEscaped(String value) {
        if (!"true".equals(value)) {
            breach("不得关闭转义（escape=\"%s\"）", "text must stay escaped (escape=\"%s\")", value);
        }
    }

    /** An entity could carry into an attribute what the file does not show. */
    @Override
    public void internalEntityDecl(String name, String value) {
        breach("不得自行声明实体（%s）", "entities may not be declared (%s)", name);
    }

    @Override
    public void externalEntityDecl(String name, String publicId, String systemId) {
        breach("不得自行声明实体（%s）", "entities may not be declared (%s)", name);
    }

    @Override
    public InputSource resolveEntity(String name, String publicId, String baseUri, String systemId) {
        return new InputSource(new StringReader(""));
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) {
        return new InputSource(new StringReader(""));
    }

    private void breach(String zh, String en, Object... arguments) {
        Sentence what = Sentence.of(zh, en, arguments);
        found.add(new Sentence("页面 " + page + "：" + what.zh(), "page " + page + ": " + what.en()));
    }
}
