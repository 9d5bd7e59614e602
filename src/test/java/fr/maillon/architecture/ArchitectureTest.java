package fr.maillon.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The walls of the house. Each rule says why; a new feature or arrow is a conscious edit of {@link #MAY_USE}. */
@AnalyzeClasses(packages = "fr.maillon", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "fr.maillon.";
    private static final Set<String> OPEN_TO_ALL = Set.of("shared", "platform");

    private static final Set<String> READS_ALL = Set.of(
            "identity",
            "territory",
            "catalogue",
            "legal",
            "directory",
            "intake",
            "lots",
            "sourcing",
            "bidding",
            "award",
            "delivery",
            "reviews",
            "worklist");

    /** A feature and those whose front door it may use. */
    static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("shared", Set.of()),
            Map.entry("platform", Set.of()),
            Map.entry("identity", Set.of()),
            Map.entry("territory", Set.of("identity")),
            Map.entry("catalogue", Set.of("identity", "territory")),
            Map.entry("legal", Set.of("identity")),
            Map.entry("directory", Set.of("identity", "territory", "catalogue", "legal")),
            Map.entry("prices", Set.of("identity", "territory", "catalogue")),
            Map.entry("intake", Set.of("identity", "territory", "catalogue", "directory", "prices")),
            Map.entry("lots", Set.of("identity", "territory", "catalogue", "directory", "intake")),
            Map.entry("sourcing", Set.of("identity", "territory", "catalogue", "directory", "intake", "lots")),
            Map.entry("bidding", Set.of("identity", "territory", "legal", "directory", "intake", "lots", "sourcing")),
            Map.entry(
                    "award",
                    Set.of(
                            "identity",
                            "territory",
                            "catalogue",
                            "legal",
                            "directory",
                            "prices",
                            "intake",
                            "lots",
                            "sourcing",
                            "bidding")),
            Map.entry(
                    "delivery",
                    Set.of("identity", "territory", "catalogue", "directory", "intake", "lots", "bidding", "award")),
            Map.entry(
                    "reviews",
                    Set.of("identity", "territory", "catalogue", "directory", "intake", "lots", "award", "delivery")),
            Map.entry("worklist", Set.of("identity")),
            Map.entry("casefile", READS_ALL),
            Map.entry("notification", READS_ALL),
            Map.entry("workflow", with(READS_ALL, "casefile")),
            Map.entry("demo", with(READS_ALL, "workflow")),
            Map.entry("maintenance", Set.of("identity", "notification", "workflow")));

    /** Sample people act through the use cases themselves, as real ones do. */
    private static final Set<String> MAY_CALL_SERVICES = Set.of("demo");

    @ArchTest
    static final ArchRule every_class_lives_in_a_listed_feature = classes()
            .should(new ArchCondition<JavaClass>("live in a listed feature") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    if (!MAY_USE.containsKey(feature(type))) {
                        events.add(SimpleConditionEvent.violated(type, type.getName() + " is in no listed feature"));
                    }
                }
            })
            .because("a new top package is a decision, not an accident");

    @ArchTest
    static final ArchRule a_feature_uses_only_the_front_doors_it_may = classes()
            .should(new ArchCondition<JavaClass>("use only front doors they may use") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                        JavaClass target = dependency.getTargetClass().getBaseComponentType();
                        if (target.getPackageName().startsWith("fr.maillon") && !allowed(type, target)) {
                            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                        }
                    }
                }
            })
            .because("what is behind a front door may change without asking anybody");

    @ArchTest
    static final ArchRule features_are_free_of_cycles = slices().matching("fr.maillon.(*)..")
            .should()
            .beFreeOfCycles()
            .because("calls go up the table, events come down");

    @ArchTest
    static final ArchRule only_workflow_knows_the_engine = noClasses()
            .that()
            .resideOutsideOfPackage("fr.maillon.workflow..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because("the engine is past its end of life and must be replaceable in one package");

    @ArchTest
    static final ArchRule the_dialect_knows_nothing_of_maillon = noClasses()
            .that()
            .resideInAPackage("fr.maillon.workflow.derby..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("fr.maillon..")
                    .and(DescribedPredicate.not(resideInAnyPackage("fr.maillon.workflow.derby.."))))
            .because("any user of the engine should be able to take the dialect as it is");

    @ArchTest
    static final ArchRule domain_is_plain = classes()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "java..",
                            "jakarta.persistence..",
                            "jakarta.validation..",
                            "org.jspecify..",
                            "fr.maillon.shared..",
                            "fr.maillon.*.domain..")
                    .or(frontDoor()))
            .because("rules are read and tested without a server");

    @ArchTest
    static final ArchRule transactions_are_opened_by_services = noClasses()
            .that()
            .resideOutsideOfPackages("..service..", "fr.maillon.shared..", "fr.maillon.platform..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.transaction..")
            .because("one use case is one transaction");

    @ArchTest
    static final ArchRule faces_stays_in_web = noClasses()
            .that()
            .resideOutsideOfPackages("..web..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..")
                    // a client of ClamAV that comes with PrimeFaces and knows no page either
                    .and(DescribedPredicate.not(resideInAnyPackage("org.primefaces.virusscan.impl.."))))
            .because("a use case knows no page");

    @ArchTest
    static final ArchRule entity_manager_stays_in_persistence = noClasses()
            .that()
            .resideOutsideOfPackages("..persistence..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .because("queries are found in one place per feature");

    @ArchTest
    static final ArchRule pages_touch_neither_rows_nor_repositories = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("..persistence..")
                    .or(DescribedPredicate.describe("entities", type -> type.isAnnotatedWith(Entity.class))))
            .because("a page shows rows made for it and changes nothing by itself");

    @ArchTest
    static final ArchRule named_beans_of_features_are_backings = classes()
            .that()
            .areAnnotatedWith(Named.class)
            .and()
            .resideInAPackage("..web..")
            .and()
            .resideOutsideOfPackages("fr.maillon.platform..", "fr.maillon.identity.web..")
            .should()
            .haveSimpleNameEndingWith("Backing")
            .because("page, bean and text are found by one name");

    @ArchTest
    static final ArchRule delegates_are_named_delegate = classes()
            .that()
            .implement(JavaDelegate.class)
            .should()
            .haveSimpleNameEndingWith("Delegate")
            .andShould()
            .beAnnotatedWith(Named.class)
            .because("the models call them by that name");

    @ArchTest
    static final ArchRule nobody_asks_the_system_for_the_time = noClasses()
            .that()
            .resideOutsideOfPackage("fr.maillon.platform.time..")
            .should()
            .callMethodWhere(DescribedPredicate.describe("now() without a clock", ArchitectureTest::asksSystemTime))
            .because("deadlines are tested, and shown, by moving one clock");

    @ArchTest
    static final ArchRule entities_change_by_verbs = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .should(new ArchCondition<JavaClass>("have a public setter or a public no-argument constructor") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getMethods().stream()
                            .filter(method -> method.getName().matches("set[A-Z].*"))
                            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                            .forEach(
                                    method -> events.add(SimpleConditionEvent.satisfied(method, method.getFullName())));
                    type.getConstructors().stream()
                            .filter(constructor ->
                                    constructor.getRawParameterTypes().isEmpty())
                            .filter(constructor -> constructor.getModifiers().contains(JavaModifier.PUBLIC))
                            .forEach(constructor ->
                                    events.add(SimpleConditionEvent.satisfied(constructor, constructor.getFullName())));
                }
            })
            .because("a state nobody decided on cannot be set");

    @ArchTest
    static final ArchRule sessions_hold_nothing_but_the_person = noClasses()
            .that()
            .resideOutsideOfPackages("fr.maillon.identity..", "fr.maillon.platform..")
            .should()
            .beAnnotatedWith(SessionScoped.class)
            .because("what somebody typed is saved on the server's disk, not in a session");

    @ArchTest
    static final ArchRule services_are_built_by_their_constructor = fields().that()
            .areDeclaredInClassesThat()
            .resideInAPackage("..service..")
            .should()
            .notBeAnnotatedWith(Inject.class)
            .because("a test builds a service with what it needs and nothing is forgotten");

    @ArchTest
    static final ArchRule nobody_prints = noClasses()
            .that()
            .resideOutsideOfPackages("fr.maillon.maintenance", "fr.maillon.maintenance.launch")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("logs have levels and places; only a command answers whoever gave it");

    private static Set<String> with(Set<String> features, String one) {
        Set<String> all = new HashSet<>(features);
        all.add(one);
        return all;
    }

    private static boolean asksSystemTime(JavaCall<?> call) {
        JavaClass owner = call.getTargetOwner();
        boolean now = call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().isEmpty()
                && (owner.isEquivalentTo(Instant.class)
                        || owner.isEquivalentTo(LocalDate.class)
                        || owner.isEquivalentTo(LocalDateTime.class)
                        || owner.isEquivalentTo(ZonedDateTime.class));
        boolean clock = owner.isEquivalentTo(Clock.class)
                && (call.getName().startsWith("system") || call.getName().startsWith("tick"));
        boolean millis = owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis");
        return now || clock || millis;
    }

    private static boolean allowed(JavaClass type, JavaClass target) {
        String own = feature(type);
        String other = feature(target);
        if (own.equals(other) || OPEN_TO_ALL.contains(other)) {
            return true;
        }
        return MAY_USE.getOrDefault(own, Set.of()).contains(other)
                && (isFrontDoor(target) || MAY_CALL_SERVICES.contains(own));
    }

    private static DescribedPredicate<JavaClass> frontDoor() {
        return DescribedPredicate.describe("front doors", ArchitectureTest::isFrontDoor);
    }

    private static boolean isFrontDoor(JavaClass type) {
        return type.getPackageName().equals(ROOT + feature(type));
    }

    private static String feature(JavaClass type) {
        String rest = type.getPackageName().length() > ROOT.length()
                ? type.getPackageName().substring(ROOT.length())
                : "";
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
    }
}
