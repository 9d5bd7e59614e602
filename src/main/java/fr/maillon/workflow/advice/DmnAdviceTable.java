package fr.maillon.workflow.advice;

import fr.maillon.catalogue.AdviceRule;
import fr.maillon.catalogue.AdviceTable;
import fr.maillon.catalogue.NeedCode;
import fr.maillon.catalogue.TradeCode;
import fr.maillon.shared.Bilingual;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The table {@code SuggestLots}, read cell by cell from the very file that is evaluated. */
@ApplicationScoped
public class DmnAdviceTable implements AdviceTable {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    /** Read when it is first needed, and once. */
    private static final class Loaded {

        static final List<AdviceRule> RULES = SuggestLots.read(DmnAdviceTable::rules);

        private Loaded() {}
    }

    @Override
    public List<AdviceRule> rules() {
        return Loaded.RULES;
    }

    private static List<AdviceRule> rules(InputStream file) {
        DecisionTable table = Dmn.readModelFromStream(file)
                .getModelElementsByType(DecisionTable.class)
                .iterator()
                .next();
        return table.getRules().stream().map(DmnAdviceTable::rule).toList();
    }

    /** The cells stand in the order of the columns in {@link SuggestLots}. */
    private static AdviceRule rule(Rule rule) {
        List<String> cells = new ArrayList<>();
        rule.getInputEntries().forEach(cell -> cells.add(text(cell.getText())));
        rule.getOutputEntries().forEach(cell -> cells.add(text(cell.getText())));
        return new AdviceRule(
                rule.getId(),
                quoted(cells.get(0)).stream().map(NeedCode::new).toList(),
                word(cells.get(1)),
                quoted(cells.get(2)),
                cells.get(3),
                new TradeCode(word(cells.get(4))),
                word(cells.get(5)),
                Boolean.parseBoolean(cells.get(6)),
                new Bilingual(word(cells.get(7)), word(cells.get(8))));
    }

    private static String text(ModelElementInstance cell) {
        return cell.getTextContent().strip();
    }

    private static String word(String cell) {
        return String.join("", quoted(cell));
    }

    private static List<String> quoted(String cell) {
        return QUOTED.matcher(cell).results().map(match -> match.group(1)).toList();
    }
}
