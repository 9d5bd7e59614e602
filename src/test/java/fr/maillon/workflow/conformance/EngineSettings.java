package fr.maillon.workflow.conformance;

import fr.maillon.workflow.derby.DerbyDialectPlugin;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The engine settings ({@code *cfg.xml}) that come with the tests and name databases of H2, led to another database: same
 * file, same settings, but the address and, on Derby, the dialect. Those for two schemas in one database stay as they are,
 * because their tests make these schemas by H2's own statements.
 */
final class EngineSettings {

    private static final String H2 = "jdbc:h2:mem:";
    private static final String TWO_SCHEMAS = "camunda.cfg.prefix";

    private final Database database;

    EngineSettings(Database database) {
        this.database = database;
    }

    /** Writes those of all files below {@code from} that name H2, at the same places below {@code to}. */
    void rewrite(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(EngineSettings::isSettings).toList()) {
                Document settings = read(file);
                if (change(settings)) {
                    write(settings, to.resolve(from.relativize(file).toString()));
                }
            }
        }
    }

    private static boolean isSettings(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith("cfg.xml") && !name.startsWith(TWO_SCHEMAS);
    }

    /** Whether there was an engine on H2 among the settings. */
    boolean change(Document settings) {
        boolean changed = false;
        for (Element bean : elements(settings.getElementsByTagName("bean"))) {
            Element address = property(bean, "jdbcUrl");
            if (address != null && address.getAttribute("value").startsWith(H2)) {
                changed = true;
                set(bean, "jdbcUrl", ConformanceDriver.PREFIX + name(address.getAttribute("value")));
                set(bean, "jdbcDriver", ConformanceDriver.class.getName());
                if (database == Database.DERBY) {
                    addPlugin(bean);
                }
            }
        }
        return changed;
    }

    private static String name(String h2) {
        return h2.substring(H2.length()).replaceFirst(";.*", "");
    }

    private static void addPlugin(Element bean) {
        Element plugins = property(bean, "processEnginePlugins");
        if (plugins == null) {
            plugins = child(bean, "property");
            plugins.setAttribute("name", "processEnginePlugins");
            child(plugins, "list");
        }
        Element list = elements(plugins.getElementsByTagName("list")).get(0);
        child(list, "bean").setAttribute("class", DerbyDialectPlugin.class.getName());
    }

    private static void set(Element bean, String name, String value) {
        Element property = property(bean, name);
        if (property == null) {
            property = child(bean, "property");
            property.setAttribute("name", name);
        }
        property.setAttribute("value", value);
    }

    private static Element property(Element bean, String name) {
        return elements(bean.getElementsByTagName("property")).stream()
                .filter(property -> property.getParentNode() == bean
                        && property.getAttribute("name").equals(name))
                .findFirst()
                .orElse(null);
    }

    private static Element child(Element parent, String name) {
        Element child = parent.getOwnerDocument().createElement(name);
        parent.appendChild(child);
        return child;
    }

    private static List<Element> elements(NodeList nodes) {
        return Stream.iterate(0, index -> index + 1)
                .limit(nodes.getLength())
                .map(index -> (Element) nodes.item(index))
                .toList();
    }

    private static Document read(Path file) throws IOException {
        try (InputStream xml = Files.newInputStream(file)) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml);
        } catch (SAXException | ParserConfigurationException unreadable) {
            throw new IOException("Cannot read " + file, unreadable);
        }
    }

    private static void write(Document settings, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream xml = Files.newOutputStream(file)) {
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(settings), new StreamResult(xml));
        } catch (TransformerException unwritable) {
            throw new IOException("Cannot write " + file, unwritable);
        }
    }
}
