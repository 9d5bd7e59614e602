package fr.maillon.catalogue.web;

import fr.maillon.catalogue.DependencyKind;
import fr.maillon.catalogue.UsualDependency;
import java.io.Serializable;

/** How a lot depends on another, as chosen. */
public class DependencyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String lot;
    private DependencyKind kind;
    private String on;

    static DependencyForm of(UsualDependency dependency) {
        var form = new DependencyForm();
        form.lot = dependency.lot();
        form.kind = dependency.kind();
        form.on = dependency.on();
        return form;
    }

    UsualDependency toDependency() {
        return new UsualDependency(Typed.code(lot), kind, Typed.code(on));
    }

    public String getLot() {
        return lot;
    }

    public void setLot(String lot) {
        this.lot = lot;
    }

    public DependencyKind getKind() {
        return kind;
    }

    public void setKind(DependencyKind kind) {
        this.kind = kind;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }
}
