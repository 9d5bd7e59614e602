package fr.maillon.catalogue.web;

import fr.maillon.catalogue.AnswerOption;
import java.io.Serializable;

/** One answer that may be chosen, as typed. */
public class OptionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;
    private String french;
    private String english;

    static OptionForm of(AnswerOption option) {
        var form = new OptionForm();
        form.code = option.code();
        form.french = option.label().french();
        form.english = option.label().english();
        return form;
    }

    AnswerOption toOption() {
        return new AnswerOption(Typed.code(code), Typed.words(french, english));
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getFrench() {
        return french;
    }

    public void setFrench(String french) {
        this.french = french;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String english) {
        this.english = english;
    }
}
