package fr.maillon.workflow.picture;

import fr.maillon.shared.NotFound;
import fr.maillon.workflow.lotdelivery.LotDeliveryProcess;
import fr.maillon.workflow.lotsourcing.LotSourcingProcess;
import fr.maillon.workflow.quoterequest.QuoteRequestProcess;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * A model as it may be shown to anybody: shapes, flows and names. Whatever the engine executes, and the notes of those who
 * drew it, is taken out.
 */
final class PublicDrawing {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final List<String> NOT_SHOWN = List.of("extensionElements", "documentation", "conditionExpression");
    private static final Map<String, String> RESOURCES = Map.of(
            QuoteRequestProcess.KEY, QuoteRequestProcess.RESOURCE,
            LotSourcingProcess.KEY, LotSourcingProcess.RESOURCE,
            LotDeliveryProcess.KEY, LotDeliveryProcess.RESOURCE);

    private PublicDrawing() {}

    /**
     * The drawing.
     *
     * @param named gives an element its name, from its id and the name it has
     * @throws NotFound when there is no such model
     */
    static String of(String process, BinaryOperator<String> named) {
        Document model = parse(process);
        strip(model.getDocumentElement(), named);
        try {
            TransformerFactory factory = TransformerFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            StringWriter text = new StringWriter();
            factory.newTransformer().transform(new DOMSource(model), new StreamResult(text));
            return text.toString();
        } catch (javax.xml.transform.TransformerException impossible) {
            throw new IllegalStateException(process, impossible);
        }
    }

    private static Document parse(String process) {
        String resource = RESOURCES.get(process);
        if (resource == null) {
            throw new NotFound();
        }
        try (InputStream stream = PublicDrawing.class.getClassLoader().getResourceAsStream(resource)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(stream);
        } catch (java.io.IOException
                | org.xml.sax.SAXException
                | javax.xml.parsers.ParserConfigurationException impossible) {
            throw new IllegalStateException(resource, impossible);
        }
    }

    private static void strip(Element element, BinaryOperator<String> named) {
        List<Node> gone = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                boolean shown = BPMN.equals(inner.getNamespaceURI()) && !NOT_SHOWN.contains(inner.getLocalName());
                if (shown || !BPMN.equals(inner.getNamespaceURI()) && !CAMUNDA.equals(inner.getNamespaceURI())) {
                    strip(inner, named);
                } else {
                    gone.add(child);
                }
            } else if (child.getNodeType() == Node.COMMENT_NODE || isExpression(child)) {
                gone.add(child);
            }
        }
        gone.forEach(element::removeChild);
        NamedNodeMap attributes = element.getAttributes();
        List<Attr> executed = new ArrayList<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            boolean declaration = CAMUNDA.equals(attribute.getValue());
            if (CAMUNDA.equals(attribute.getNamespaceURI()) || declaration) {
                executed.add(attribute);
            }
        }
        executed.forEach(element::removeAttributeNode);
        if (element.hasAttribute("name") && element.hasAttribute("id")) {
            element.setAttribute("name", named.apply(element.getAttribute("id"), element.getAttribute("name")));
        }
    }

    private static boolean isExpression(Node child) {
        return child.getNodeType() == Node.TEXT_NODE && child.getTextContent().contains("${");
    }
}
