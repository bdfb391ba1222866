package madoguchi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;

/** The directions between packages, each with its reason. */
@AnalyzeClasses(packages = "madoguchi", importOptions = ImportOption.DoNotIncludeTests.class)
class FencesTest {

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("madoguchi.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule javalinOnlyAtTheEdge = noClasses()
            .that()
            .resideOutsideOfPackages("madoguchi.http", "madoguchi.widget", "madoguchi.desk")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.javalin..")
            .because("what answers must not know that it is asked over HTTP");

    @ArchTest
    static final ArchRule openNlpOnlyInIntent = noClasses()
            .that()
            .resideOutsideOfPackage("madoguchi.intent")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("opennlp..", "de.bwaldvogel..")
            .because("how intents are learned may change without anybody noticing");

    @ArchTest
    static final ArchRule luceneOnlyInRetrievalAndText = noClasses()
            .that()
            .resideOutsideOfPackages("madoguchi.retrieval", "madoguchi.text")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..")
            .because("search is behind retrieval, tokens are behind text");

    @ArchTest
    static final ArchRule sqlOnlyWhereItIsStored = noClasses()
            .that()
            .resideOutsideOfPackages("madoguchi.store", "madoguchi.transcript")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jdbi..", "java.sql..")
            .because("each feature that stores something owns one class that speaks SQL");

    @ArchTest
    static final ArchRule langChainOnlyWhereItFits = noClasses()
            .that()
            .resideOutsideOfPackages("madoguchi.retrieval", "madoguchi.importing")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.langchain4j..")
            .because("the desk works without a language model, so nothing else may need its library");

    @ArchTest
    static final ArchRule timeIsPassedIn = noClasses()
            .that()
            .resideOutsideOfPackages("madoguchi", "madoguchi.desk")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("a test must be able to say what time it is");
}
