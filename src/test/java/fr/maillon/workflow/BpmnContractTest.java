package fr.maillon.workflow;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.maillon.identity.Role;
import fr.maillon.platform.web.Messages;
import fr.maillon.workflow.engine.RequestTimes;
import fr.maillon.workflow.lotdelivery.LotDeliveryProcess;
import fr.maillon.workflow.lotsourcing.LotSourcingProcess;
import fr.maillon.workflow.quoterequest.QuoteRequestProcess;
import jakarta.inject.Named;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What the compiler cannot see between the models in {@code bpmn/}, the code that moves them and the people who read them. */
class BpmnContractTest {

    private static final Path MODELS = Path.of("bpmn");
    private static final List<Class<?>> HOLDERS =
            List.of(QuoteRequestProcess.class, LotSourcingProcess.class, LotDeliveryProcess.class);

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Set<String> CAMUNDA_WORDS = Set.of(
            "historyTimeToLive",
            "formKey",
            "candidateGroups",
            "dueDate",
            "delegateExpression",
            "collection",
            "elementVariable",
            "in");
    private static final Pattern CONDITION = Pattern.compile("\\$\\{(\\w+) == '(\\w+)'\\}");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)\\}");
    private static final Pattern DELEGATE = Pattern.compile("\\$\\{([a-z]\\w*Delegate)\\}");
    private static final Pattern ANY_EXPRESSION = Pattern.compile("[$#]\\{[^}]*\\}?");

    record Model(Class<?> holder, Path file, BpmnModelInstance bpmn) {

        Process process() {
            return all(Process.class).iterator().next();
        }

        <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> Collection<T> all(Class<T> type) {
            return bpmn.getModelElementsByType(type);
        }

        @Override
        public String toString() {
            return file.getFileName().toString();
        }
    }

    static Stream<Model> models() {
        return HOLDERS.stream().map(holder -> {
            Path file = MODELS.resolve(holder.getSimpleName() + ".bpmn");
            return new Model(holder, file, Bpmn.readModelFromFile(file.toFile()));
        });
    }

    @Test
    void every_model_has_its_holder_of_names() throws Exception {
        try (Stream<Path> files = Files.list(MODELS)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.endsWith(".dmn")))
                    .containsExactlyInAnyOrderElementsOf(HOLDERS.stream()
                            .map(holder -> holder.getSimpleName() + ".bpmn")
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void the_page_of_a_user_task_exists(Model model) {
        assertThat(model.all(UserTask.class))
                .allSatisfy(task -> assertThat(Path.of("src/main/webapp" + task.getCamundaFormKey() + ".xhtml"))
                        .as(task.getId())
                        .exists());
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_model_is_valid_bpmn_without_doctype(Model model) throws Exception {
        DocumentBuilderFactory strict = DocumentBuilderFactory.newInstance();
        strict.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);

        assertThat(strict.newDocumentBuilder().parse(model.file().toFile())).isNotNull();
        Bpmn.validateModel(model.bpmn());
    }

    @ParameterizedTest
    @MethodSource("models")
    void the_file_is_named_after_its_one_executable_process(Model model) throws Exception {
        assertThat(model.all(Process.class)).hasSize(1);
        assertThat(model.process().getId())
                .isEqualTo(model.holder().getSimpleName())
                .isEqualTo(constant(model, "KEY"))
                .endsWith("Process");
        assertThat(constant(model, "RESOURCE")).isEqualTo("bpmn/" + model.file().getFileName());
        assertThat(model.process().isExecutable()).isTrue();
        assertThat(model.process().getCamundaHistoryTimeToLiveString())
                .as("how many days history is kept")
                .matches("[1-9]\\d*");
    }

    @ParameterizedTest
    @MethodSource("models")
    void an_id_says_what_the_element_is(Model model) {
        assertThat(model.all(FlowNode.class))
                .allSatisfy(node -> assertThat(node.getId()).matches(prefixOf(node) + "_[A-Z][A-Za-z0-9]+"));
        assertThat(model.all(SequenceFlow.class))
                .allSatisfy(flow -> assertThat(flow.getId()).matches("Flow_[A-Z][A-Za-z0-9]+"));
        assertThat(model.all(ExclusiveGateway.class))
                .allSatisfy(gateway -> assertThat(gateway.getOutgoing()).allSatisfy(flow -> assertThat(flow.getId())
                        .matches(gateway.getId().replace("Gateway_", "Flow_") + "[A-Z][A-Za-z0-9]+")));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everything_a_person_reads_has_a_label(Model model) {
        assertThat(model.process().getName()).isNotBlank();
        assertThat(model.all(FlowNode.class))
                .allSatisfy(node -> assertThat(node.getName()).as(node.getId()).isNotBlank());
        assertThat(model.all(Gateway.class))
                .allSatisfy(gateway -> assertThat(gateway.getName()).endsWith("\u00a0?"));
        assertThat(model.all(ExclusiveGateway.class)).allSatisfy(gateway -> assertThat(gateway.getOutgoing())
                .allSatisfy(answer ->
                        assertThat(answer.getName()).as(answer.getId()).isNotBlank()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void whatever_has_a_label_is_read_in_french_as_drawn_and_in_english(Model model) throws Exception {
        Map<String, String> labels = labels(dom(model));
        Messages french = Messages.in(Locale.FRENCH);
        Messages english = Messages.in(Locale.ENGLISH);

        assertThat(labels).isNotEmpty().allSatisfy((id, label) -> {
            String key = "bpmn." + id;
            assertThat(english.has(key)).as("English text of " + key).isTrue();
            assertThat(english.getString(key)).as(key).isNotBlank().isNotEqualTo(label);
            assertThat(french.getString(key)).as(key).isEqualTo(label);
        });
    }

    /** What a person reads on the drawing, by the id of its element: names of messages and errors are for the engine. */
    private static Map<String, String> labels(Document model) {
        Map<String, String> labels = new TreeMap<>();
        var elements = model.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            if (element.hasAttribute("id")
                    && !element.getAttribute("name").isBlank()
                    && !List.of("message", "error", "definitions").contains(element.getLocalName())) {
                labels.put(element.getAttribute("id"), element.getAttribute("name"));
            }
        }
        return labels;
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_model_holds_no_code(Model model) throws Exception {
        assertThat(camundaWords(dom(model))).isSubsetOf(CAMUNDA_WORDS);
        assertThat(model.bpmn()
                        .getDocument()
                        .getElementsByNameNs("http://www.omg.org/spec/BPMN/20100524/MODEL", "scriptTask"))
                .isEmpty();
        assertThat(expressions(model)).isNotEmpty().allSatisfy(expression -> assertThat(expression)
                .matches(either(VARIABLE, CONDITION)));
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_service_task_calls_a_delegate_that_lives_beside_its_process_and_none_is_idle(Model model) {
        Set<String> delegates = new ClassFileImporter()
                .importPackages(model.holder().getPackageName()).stream()
                        .filter(type -> type.isAssignableTo(JavaDelegate.class) && type.isAnnotatedWith(Named.class))
                        .map(type -> "${" + decapitalize(type.getSimpleName()) + "}")
                        .collect(toSet());

        assertThat(model.all(ServiceTask.class)).isNotEmpty().allSatisfy(task -> assertThat(
                        task.getCamundaDelegateExpression())
                .as(task.getId())
                .isNotNull()
                .matches(DELEGATE));
        assertThat(model.all(ServiceTask.class))
                .extracting(ServiceTask::getCamundaDelegateExpression)
                .containsExactlyInAnyOrderElementsOf(delegates);
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_user_task_is_offered_to_a_role_that_finds_its_page_in_its_own_folder(Model model) {
        Set<String> roles = Stream.of(Role.values())
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .collect(toSet());

        assertThat(model.all(UserTask.class)).isNotEmpty().allSatisfy(task -> {
            assertThat(task.getCamundaCandidateGroups()).as(task.getId()).isIn(roles);
            assertThat(task.getCamundaFormKey())
                    .as(task.getId())
                    .matches("/" + task.getCamundaCandidateGroups() + "(/[a-z]+(-[a-z]+)*){2}");
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_choice_is_made_between_the_answers_that_the_holder_names(Model model) throws Exception {
        Map<String, Set<String>> asked = new TreeMap<>();
        for (ConditionExpression condition : model.all(ConditionExpression.class)) {
            Matcher matcher = CONDITION.matcher(condition.getTextContent());
            assertThat(matcher.matches()).as(condition.getTextContent()).isTrue();
            assertThat(((SequenceFlow) condition.getParentElement()).getSource())
                    .isInstanceOf(ExclusiveGateway.class);
            asked.computeIfAbsent(matcher.group(1), variable -> new TreeSet<>()).add(matcher.group(2));
        }

        assertThat(model.all(ExclusiveGateway.class)).allSatisfy(gateway -> assertThat(gateway.getOutgoing())
                .hasSizeGreaterThan(1)
                .allSatisfy(flow -> assertThat(flow.getConditionExpression() == null)
                        .as("%s is the default or has a condition", flow.getId())
                        .isEqualTo(flow.equals(gateway.getDefault()))));
        assertThat(asked).isEqualTo(answers(model));
    }

    @ParameterizedTest
    @MethodSource("models")
    void the_holder_names_what_the_model_holds(Model model) throws Exception {
        assertThat(constants(model, "Elements").values())
                .containsExactlyInAnyOrderElementsOf(
                        model.all(FlowNode.class).stream().map(FlowNode::getId).toList());
        assertThat(constants(model, "Messages").values())
                .containsExactlyInAnyOrderElementsOf(
                        model.all(Message.class).stream().map(Message::getName).toList());
        assertThat(constants(model, "Errors").values())
                .containsExactlyInAnyOrderElementsOf(
                        model.all(Error.class).stream().map(Error::getErrorCode).toList());
        Set<String> named = new TreeSet<>(constants(model, "Variables").values());
        named.addAll(RequestTimes.names());
        assertThat(named).containsAll(variables(model));
        for (Class<?> nested : model.holder().getDeclaredClasses()) {
            constants(model, nested.getSimpleName())
                    .forEach((name, value) -> assertThat(name).isEqualTo(upperSnake(value)));
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_called_process_exists_and_is_given_what_it_knows_by_the_same_name(Model model) throws Exception {
        Map<String, Model> byKey =
                models().collect(toMap(called -> called.process().getId(), called -> called));

        for (CallActivity call : model.all(CallActivity.class)) {
            assertThat(byKey).containsKey(call.getCalledElement());
            Collection<String> known =
                    constants(byKey.get(call.getCalledElement()), "Variables").values();
            List<CamundaIn> given = call.getExtensionElements()
                    .getElementsQuery()
                    .filterByType(CamundaIn.class)
                    .list();
            assertThat(given)
                    .filteredOn(in -> in.getCamundaBusinessKey() != null)
                    .hasSize(1);
            assertThat(given)
                    .filteredOn(in -> in.getCamundaBusinessKey() == null)
                    .allSatisfy(in -> {
                        assertThat(in.getCamundaSource())
                                .isEqualTo(in.getCamundaTarget())
                                .isIn(known);
                        assertThat(constants(model, "Variables").values()).contains(in.getCamundaSource());
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_message_is_an_event_of_a_feature_and_awaited_somewhere(Model model) {
        Set<String> events = eventsOfFeatures();

        assertThat(model.all(Message.class)).allSatisfy(message -> {
            assertThat(message.getId()).isEqualTo("Message_" + message.getName());
            assertThat(message.getName()).isIn(events);
        });
        assertThat(model.all(MessageEventDefinition.class))
                .extracting(MessageEventDefinition::getMessage)
                .containsExactlyInAnyOrderElementsOf(model.all(Message.class));
    }

    @ParameterizedTest
    @MethodSource("models")
    void an_error_is_named_by_its_code_and_thrown_or_caught(Model model) {
        assertThat(model.all(Error.class)).allSatisfy(error -> {
            assertThat(error.getId()).isEqualTo("Error_" + error.getErrorCode());
            assertThat(error.getName()).isEqualTo(error.getErrorCode());
        });
        assertThat(model.all(ErrorEventDefinition.class))
                .extracting(ErrorEventDefinition::getError)
                .containsExactlyInAnyOrderElementsOf(model.all(Error.class));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everything_is_drawn(Model model) {
        Set<Object> shapes = new HashSet<>();
        for (BpmnShape shape : model.all(BpmnShape.class)) {
            shapes.add(shape.getBpmnElement());
            assertThat(shape.getBounds().getWidth()).as(shape.getId()).isPositive();
            assertThat(shape.getBounds().getHeight()).as(shape.getId()).isPositive();
            if (shape.getBpmnElement() instanceof SubProcess) {
                assertThat(shape.isExpanded()).as(shape.getId()).isTrue();
            }
        }
        Set<Object> edges = new HashSet<>();
        for (BpmnEdge edge : model.all(BpmnEdge.class)) {
            edges.add(edge.getBpmnElement());
            assertThat(edge.getWaypoints()).as(edge.getId()).hasSizeGreaterThanOrEqualTo(2);
        }

        assertThat(shapes).containsExactlyInAnyOrderElementsOf(model.all(FlowNode.class));
        assertThat(edges).containsExactlyInAnyOrderElementsOf(model.all(SequenceFlow.class));
    }

    private static String prefixOf(FlowNode node) {
        if (node instanceof StartEvent) return "StartEvent";
        if (node instanceof EndEvent) return "EndEvent";
        if (node instanceof BoundaryEvent) return "BoundaryEvent";
        if (node instanceof CatchEvent) return "Event";
        if (node instanceof Gateway) return "Gateway";
        if (node instanceof CallActivity) return "Call";
        if (node instanceof SubProcess) return "SubProcess";
        if (node instanceof Task) return "Task";
        throw new AssertionError("No rule for " + node.getElementType().getTypeName() + " " + node.getId());
    }

    private static String either(Pattern... patterns) {
        return Stream.of(patterns)
                .map(Pattern::pattern)
                .reduce((a, b) -> a + "|" + b)
                .orElseThrow();
    }

    private static List<String> expressions(Model model) throws Exception {
        return ANY_EXPRESSION
                .matcher(Files.readString(model.file()))
                .results()
                .map(found -> found.group())
                .toList();
    }

    private static Set<String> variables(Model model) throws Exception {
        Set<String> used = new HashSet<>();
        for (String expression : expressions(model)) {
            Matcher variable = Pattern.compile("\\w+").matcher(expression);
            if (variable.find() && !DELEGATE.matcher(expression).matches()) {
                used.add(variable.group());
            }
        }
        return used;
    }

    private static Set<String> eventsOfFeatures() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("fr.maillon").stream()
                        .filter(type -> type.isRecord() && type.getPackageName().matches("fr\\.maillon\\.\\w+"))
                        .map(JavaClass::getSimpleName)
                        .collect(toSet());
    }

    private static Document dom(Model model) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(model.file().toFile());
    }

    private static Set<String> camundaWords(Document document) {
        var elements = document.getElementsByTagName("*");
        return IntStream.range(0, elements.getLength())
                .mapToObj(i -> (Element) elements.item(i))
                .flatMap(element -> Stream.concat(
                        Stream.of(element),
                        IntStream.range(0, element.getAttributes().getLength())
                                .mapToObj(i -> element.getAttributes().item(i))))
                .filter(node -> CAMUNDA.equals(node.getNamespaceURI()))
                .map(Node::getLocalName)
                .collect(toSet());
    }

    private static Object constant(Model model, String name) throws Exception {
        return model.holder().getField(name).get(null);
    }

    private static Map<String, String> constants(Model model, String group) throws Exception {
        Optional<Class<?>> nested = Stream.of(model.holder().getDeclaredClasses())
                .filter(type -> type.getSimpleName().equals(group))
                .findFirst();
        Map<String, String> constants = new TreeMap<>();
        for (Field field : nested.map(Class::getFields).orElse(new Field[0])) {
            constants.put(field.getName(), (String) field.get(null));
        }
        return constants;
    }

    /** The answers by variable: a nested class named like a variable holds its answers. */
    private static Map<String, Set<String>> answers(Model model) throws Exception {
        Map<String, Set<String>> answers = new TreeMap<>();
        for (Class<?> nested : model.holder().getDeclaredClasses()) {
            String name = nested.getSimpleName();
            if (!Set.of("Elements", "Messages", "Errors", "Variables").contains(name)) {
                answers.put(
                        decapitalize(name), new TreeSet<>(constants(model, name).values()));
            }
        }
        return answers;
    }

    private static String decapitalize(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static String upperSnake(String camel) {
        return String.join("_", Arrays.asList(camel.split("_|(?<=[a-z0-9])(?=[A-Z])")))
                .toUpperCase(Locale.ROOT);
    }
}
