package fr.maillon.catalogue.web;

import fr.maillon.catalogue.TradeSummary;
import fr.maillon.catalogue.service.SaveTrade;

/** What an administrator types about a trade. */
public class EditTradeForm {

    private String newCode;
    private String frenchName;
    private String englishName;
    private String frenchExplanation;
    private String englishExplanation;
    private int presenceNeed;
    private boolean active = true;

    static EditTradeForm of(TradeSummary trade) {
        var form = new EditTradeForm();
        form.frenchName = trade.frenchName();
        form.englishName = trade.englishName();
        form.frenchExplanation = trade.frenchExplanation();
        form.englishExplanation = trade.englishExplanation();
        form.presenceNeed = trade.presenceNeed();
        form.active = trade.active();
        return form;
    }

    SaveTrade toCommand() {
        return new SaveTrade(frenchName, englishName, frenchExplanation, englishExplanation, presenceNeed, active);
    }

    public String getNewCode() {
        return newCode;
    }

    public void setNewCode(String newCode) {
        this.newCode = newCode;
    }

    public String getFrenchName() {
        return frenchName;
    }

    public void setFrenchName(String frenchName) {
        this.frenchName = frenchName;
    }

    public String getEnglishName() {
        return englishName;
    }

    public void setEnglishName(String englishName) {
        this.englishName = englishName;
    }

    public String getFrenchExplanation() {
        return frenchExplanation;
    }

    public void setFrenchExplanation(String frenchExplanation) {
        this.frenchExplanation = frenchExplanation;
    }

    public String getEnglishExplanation() {
        return englishExplanation;
    }

    public void setEnglishExplanation(String englishExplanation) {
        this.englishExplanation = englishExplanation;
    }

    public int getPresenceNeed() {
        return presenceNeed;
    }

    public void setPresenceNeed(int presenceNeed) {
        this.presenceNeed = presenceNeed;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
