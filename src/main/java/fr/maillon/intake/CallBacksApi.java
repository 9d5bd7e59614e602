package fr.maillon.intake;

import fr.maillon.shared.NotFound;

/** Call-backs for those who tell client and coordinator about them. */
public interface CallBacksApi {

    /**
     * @throws NotFound when there is no such call-back
     */
    CallBackSummary callBack(CallBackId callBack);
}
