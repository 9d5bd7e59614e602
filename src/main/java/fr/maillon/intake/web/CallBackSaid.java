package fr.maillon.intake.web;

import fr.maillon.intake.CallBackSummary;
import fr.maillon.platform.web.Texts;

/** A call-back in words. */
final class CallBackSaid {

    private CallBackSaid() {}

    static String wish(CallBackSummary callBack, Texts texts) {
        var wish = callBack.wish();
        return wish.asSoonAsPossible()
                ? texts.text("callBack.asap")
                : texts.text("callBack.wish", wish.day(), wish.half());
    }

    /** The number as a telephone wants it. */
    static String dialled(CallBackSummary callBack) {
        return callBack.phone().replaceAll("[^+0-9]", "");
    }
}
