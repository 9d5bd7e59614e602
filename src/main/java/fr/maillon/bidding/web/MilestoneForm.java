package fr.maillon.bidding.web;

import fr.maillon.bidding.domain.BidDraft;
import java.io.Serializable;

/** One milestone as it is typed. */
public class MilestoneForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;
    private String percent;

    MilestoneForm(String title, String percent) {
        this.title = title;
        this.percent = percent;
    }

    BidDraft.Milestone toDraft() {
        return new BidDraft.Milestone(BidForm.text(title), BidForm.text(percent));
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPercent() {
        return percent;
    }

    public void setPercent(String percent) {
        this.percent = percent;
    }
}
