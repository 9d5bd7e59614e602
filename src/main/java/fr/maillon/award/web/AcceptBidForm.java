package fr.maillon.award.web;

import java.io.Serializable;

/** What a signer types and ticks. */
public class AcceptBidForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String signerName;
    private String signerFunction;
    private boolean content;
    private boolean power;
    private boolean offPremises;
    private boolean fewEmployees;
    private boolean outsideActivity;
    private boolean startRequested;

    public String getSignerName() {
        return signerName;
    }

    public void setSignerName(String signerName) {
        this.signerName = signerName;
    }

    public String getSignerFunction() {
        return signerFunction;
    }

    public void setSignerFunction(String signerFunction) {
        this.signerFunction = signerFunction;
    }

    public boolean isContent() {
        return content;
    }

    public void setContent(boolean content) {
        this.content = content;
    }

    public boolean isPower() {
        return power;
    }

    public void setPower(boolean power) {
        this.power = power;
    }

    public boolean isOffPremises() {
        return offPremises;
    }

    public void setOffPremises(boolean offPremises) {
        this.offPremises = offPremises;
    }

    public boolean isFewEmployees() {
        return fewEmployees;
    }

    public void setFewEmployees(boolean fewEmployees) {
        this.fewEmployees = fewEmployees;
    }

    public boolean isOutsideActivity() {
        return outsideActivity;
    }

    public void setOutsideActivity(boolean outsideActivity) {
        this.outsideActivity = outsideActivity;
    }

    public boolean isStartRequested() {
        return startRequested;
    }

    public void setStartRequested(boolean startRequested) {
        this.startRequested = startRequested;
    }
}
