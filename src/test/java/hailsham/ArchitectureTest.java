package hailsham;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may import whom. The table is the project's; the map of it is in the root package's description. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("hailsham");

    /** For each package, those of ours that it may use. */
    private static final Map<String, List<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            Map.entry("source", List.of()),
            Map.entry("expression", List.of("source")),
            Map.entry("story", List.of("source", "expression")),
            Map.entry("yaml", List.of("story", "expression", "source")),
            Map.entry("compiled", List.of("story", "expression", "source")),
            Map.entry("engine", List.of("story", "expression")),
            Map.entry("telling", List.of("engine", "story")),
            Map.entry("save", List.of("telling", "engine", "story")),
            Map.entry("check", List.of("telling", "engine", "story", "source", "expression")),
            Map.entry("author", List.of("telling", "engine", "story", "source", "expression", "yaml", "check")),
            Map.entry("door", List.of("telling", "engine", "story", "source", "expression", "check", "author")),
            Map.entry("console", List.of("telling", "engine", "story", "source")),
            Map.entry(
                    "cli",
                    List.of(
                            "source",
                            "expression",
                            "story",
                            "yaml",
                            "compiled",
                            "engine",
                            "telling",
                            "save",
                            "check",
                            "author",
                            "door",
                            "console"))));

    /** For each library, the packages that may see it. */
    private static final Map<String, List<String>> LIBRARIES = Map.of(
            "tools.jackson..", List.of("yaml", "save", "door"),
            "org.snakeyaml..", List.of("yaml"),
            "org.jline..", List.of("console"),
            "org.eclipse..", List.of("author"),
            "picocli..", List.of("cli"),
            "org.commonmark..", List.of("yaml", "console", "author"));

    @Test
    void classesOfEveryPackageAreJudged() {
        for (String name : MAY_USE.keySet()) {
            assertThat(CLASSES.stream()
                            .filter(c -> c.getPackageName().startsWith("hailsham." + name))
                            .filter(c -> !c.getSimpleName().equals("package-info")))
                    .as("classes imported from %s", name)
                    .isNotEmpty();
        }
        assertThat(CLASSES.stream().map(c -> c.getPackageName().split("\\.")).filter(p -> p.length > 1))
                .as("no package is outside the table")
                .allMatch(p -> MAY_USE.containsKey(p[1]));
    }

    @TestFactory
    List<DynamicTest> packagesUseOnlyTheirOwnAndThoseBelow() {
        List<DynamicTest> tests = new ArrayList<>();
        MAY_USE.forEach((name, allowed) -> tests.add(DynamicTest.dynamicTest(name, () -> {
            List<String> forbidden = new ArrayList<>(List.of("hailsham"));
            MAY_USE.keySet().stream()
                    .filter(other -> !other.equals(name) && !allowed.contains(other))
                    .forEach(other -> forbidden.add("hailsham." + other + ".."));
            noClasses()
                    .that(resideInAPackage("hailsham." + name + ".."))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(forbidden.toArray(String[]::new))
                    .check(CLASSES);
        })));
        return tests;
    }

    @TestFactory
    List<DynamicTest> librariesStayWhereTheyBelong() {
        List<DynamicTest> tests = new ArrayList<>();
        LIBRARIES.forEach((library, users) -> tests.add(DynamicTest.dynamicTest(
                library,
                () -> noClasses()
                        .that(DescribedPredicate.not(resideInAnyOf(users)))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(library)
                        .check(CLASSES))));
        return tests;
    }

    @Test
    void jlineIsSeenOnlyByClassesNamedForIt() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.J[Ll]ine[^.]*")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jline..")
                .check(CLASSES);
    }

    @Test
    void theEngineIsPure() {
        noClasses()
                .that()
                .resideInAnyPackage("hailsham.engine..", "hailsham.story..", "hailsham.expression..")
                .should()
                .dependOnClassesThat(resideInAPackage("java.io..")
                        .or(resideInAPackage("java.nio.."))
                        .or(resideInAPackage("java.time.."))
                        .or(resideInAPackage("java.util.concurrent.."))
                        .or(DescribedPredicate.describe(
                                "the outside world or chance",
                                (JavaClass c) -> List.of(
                                                "java.lang.System",
                                                "java.lang.Thread",
                                                "java.util.Random",
                                                "java.lang.Runtime",
                                                "java.lang.Process")
                                        .contains(c.getName()))))
                .check(CLASSES);
        fields().that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage("hailsham.engine..", "hailsham.story..", "hailsham.expression..")
                .and()
                .areStatic()
                .should()
                .beFinal()
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandsAndTheStartExit() {
        noClasses()
                .that()
                .resideOutsideOfPackage("hailsham.cli..")
                .and()
                .doNotHaveFullyQualifiedName("hailsham.Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    @Test
    void checksAndToolsNeverPrint() {
        noClasses()
                .that()
                .resideInAnyPackage("hailsham.check..", "hailsham.author..", "hailsham.yaml..", "hailsham.telling..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    @Test
    void nothingIsCalledForNothing() {
        classes()
                .should(com.tngtech.archunit.lang.conditions.ArchConditions.not(
                        com.tngtech.archunit.lang.conditions.ArchConditions.haveNameMatching(
                                ".*\\.(util|utils|common|core|helpers|impl|manager)\\..*")))
                .check(CLASSES);
        noClasses().should().haveNameMatching(".*(Manager|Helper|Impl|Utils?)").check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("hailsham.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> resideInAnyOf(List<String> packages) {
        return com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(
                packages.stream().map(name -> "hailsham." + name + "..").toArray(String[]::new));
    }
}
