package fr.maillon.bidding.web;

import fr.maillon.bidding.domain.BidLimits;
import fr.maillon.bidding.service.BidEditor;
import fr.maillon.bidding.service.BidService;
import fr.maillon.bidding.service.BiddingQueries;
import fr.maillon.bidding.service.DraftTotals;
import fr.maillon.bidding.service.SaveBidDraft;
import fr.maillon.identity.CurrentUser;
import fr.maillon.platform.web.Messenger;
import fr.maillon.platform.web.Redirects;
import fr.maillon.platform.web.Say;
import fr.maillon.shared.Money;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Zones;
import fr.maillon.sourcing.InvitationId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** A provider writes its bid; every change is kept as a draft at once. */
@Named
@ViewScoped
public class EditBidBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int DAYS_VALID_AFTER_OPENING = 60;

    @Inject
    private BiddingQueries queries;

    @Inject
    private BidService bids;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messenger messenger;

    @Inject
    private Say say;

    private String id;
    private BidEditor editor;
    private BidForm form;
    private int edition;
    private Instant savedAt;
    private DraftTotals totals;

    /** Shows the draft; what can no longer be written is shown as it was submitted. */
    public String load() {
        if (id == null) {
            throw new NotFound();
        }
        editor = queries.editor(currentUser.viewer(), invitation());
        if (!editor.receiving() && editor.bid() != null) {
            return Redirects.to("/provider/bids/view", "id", editor.bid().value());
        }
        edition = editor.edition();
        savedAt = editor.unsubmitted() ? editor.draftSavedAt() : null;
        form = editor.draft() == null ? empty() : BidForm.of(editor.draft(), numbers());
        reckon();
        return null;
    }

    /** Something was typed: it is kept, and the totals follow. */
    public void keep() {
        var saved = bids.saveDraft(new SaveBidDraft(invitation(), edition, form.toDraft()));
        edition = saved.edition();
        savedAt = saved.savedAt();
        reckon();
    }

    public void save() {
        keep();
        messenger.success("saveBidDraft.done");
    }

    public void addLine() {
        form.getLines().add(emptyLine());
        keep();
    }

    public void removeLine(int index) {
        if (index < form.getLines().size()) {
            form.getLines().remove(index);
        }
        if (form.getLines().isEmpty()) {
            form.getLines().add(emptyLine());
        }
        keep();
    }

    public void addMilestone() {
        form.getMilestones().add(new MilestoneForm("", ""));
        keep();
    }

    public void removeMilestone(int index) {
        if (index < form.getMilestones().size()) {
            form.getMilestones().remove(index);
        }
        if (form.getMilestones().isEmpty()) {
            form.getMilestones().add(new MilestoneForm("", ""));
        }
        keep();
    }

    /** Keeps all and leads to the preview, unless something is missing or wrong: then each point is said at its field. */
    public String review() {
        keep();
        var preview = queries.preview(currentUser.viewer(), invitation());
        if (preview.problems().isEmpty()) {
            return Redirects.to("/provider/bids/preview", "id", id);
        }
        BidProblems.say(preview.problems(), "form", say.texts());
        return null;
    }

    /** The net of a line in words, empty as long as it cannot be reckoned. */
    public String net(int index) {
        var nets = totals.nets();
        Money net = index < nets.size() ? nets.get(index) : null;
        return say.money(net);
    }

    private void reckon() {
        totals = queries.totals(currentUser.viewer(), invitation(), form.toDraft());
    }

    private InvitationId invitation() {
        return new InvitationId(id);
    }

    private BidForm empty() {
        var fresh = new BidForm();
        fresh.getLines().add(emptyLine());
        fresh.getMilestones().add(new MilestoneForm(say.text("editBid.firstMilestone"), "100"));
        if (editor.deadline() != null) {
            fresh.setValidUntil(LocalDate.ofInstant(editor.deadline(), Zones.PARIS)
                    .plusDays(DAYS_VALID_AFTER_OPENING)
                    .toString());
        }
        return fresh;
    }

    private LineForm emptyLine() {
        var rates = editor.vatRates();
        return new LineForm(
                "",
                "1",
                say.text("editBid.firstUnit"),
                "",
                "",
                rates.isEmpty() ? "" : rates.get(0).toPlainString());
    }

    /** What was submitted is written with a comma for those who read French; what was typed stays as it was typed. */
    private UnaryOperator<String> numbers() {
        var comma = !editor.unsubmitted() && say.texts().locale().getLanguage().equals("fr");
        return number -> comma ? number.replace('.', ',') : number;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public BidEditor getEditor() {
        return editor;
    }

    public BidForm getForm() {
        return form;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    public DraftTotals getTotals() {
        return totals;
    }

    /** The rates as values of the list: written as a draft keeps them. */
    public List<String> getRates() {
        return editor.vatRates().stream().map(rate -> rate.toPlainString()).toList();
    }

    public boolean isMoreLines() {
        return form.getLines().size() < BidLimits.LINES;
    }

    public boolean isMoreMilestones() {
        return form.getMilestones().size() < BidLimits.MILESTONES;
    }

    public boolean isMilestonesComplete() {
        return totals.milestones().compareTo(BigDecimal.valueOf(100)) == 0;
    }
}
