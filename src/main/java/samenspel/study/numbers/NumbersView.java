package samenspel.study.numbers;

import samenspel.study.numbers.organisation.OrganisationListing;
import samenspel.study.views.StudyPage;

/// Which numbers the reader looks at, and how. Not saved with a document, not undone.
///
/// @param whole         those of whole networks
/// @param organisations those of organisations
/// @param study         those in the views of a study
public record NumbersView(WholeView whole, OrganisationListing organisations, StudyPage study) {
    public static final NumbersView USUAL = new NumbersView(WholeView.USUAL, OrganisationListing.USUAL, StudyPage.CARDS);

    public NumbersView with(WholeView other) {
        return new NumbersView(other, organisations, study);
    }

    public NumbersView with(OrganisationListing other) {
        return new NumbersView(whole, other, study);
    }

    public NumbersView with(StudyPage other) {
        return new NumbersView(whole, organisations, other);
    }
}
