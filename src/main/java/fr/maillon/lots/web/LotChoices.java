package fr.maillon.lots.web;

import fr.maillon.catalogue.DependencyKind;
import java.io.Serializable;

/** What is chosen beside a lot before a button is pressed: on which other it depends and how, with which it is merged. */
public class LotChoices implements Serializable {

    private static final long serialVersionUID = 1L;

    private DependencyKind kind;
    private String dependsOn;
    private String mergeWith;

    void clear() {
        kind = null;
        dependsOn = null;
        mergeWith = null;
    }

    public DependencyKind getKind() {
        return kind;
    }

    public void setKind(DependencyKind kind) {
        this.kind = kind;
    }

    public String getDependsOn() {
        return dependsOn;
    }

    public void setDependsOn(String dependsOn) {
        this.dependsOn = dependsOn;
    }

    public String getMergeWith() {
        return mergeWith;
    }

    public void setMergeWith(String mergeWith) {
        this.mergeWith = mergeWith;
    }
}
