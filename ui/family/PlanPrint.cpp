// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/family/FamilyForm.h"
#include "ui/family/FamilyForms.h"
#include "ui/shell/CopyReaders.h"
#include "ui/shell/Printing.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace rollbook {

void askForWhomToPrint(const Surroundings& around, FamilyPresenter& presenter, qint64) {
    if (!presenter.lastPlan())
        return;
    const auto all = copyReaders(around, presenter.pupil()->id);
    FamilyForm form(around, u"printPlan"_s, FormDialog::tr("Print the plan or contract"),
                    FormDialog::tr("A parent’s copy has what is agreed, without what was written "
                                   "down about the reasons or what the pupil said. The foot says "
                                   "whom it is for."));
    const QComboBox* reader = form.addChoice(u"for"_s, FormDialog::tr("&For"), labelsOf(all));
    form.run(FormDialog::tr("Show the pages"), [&]() -> Result<void> {
        const auto job = presenter.planPages(all[std::size_t(reader->currentIndex())].reader);
        return job ? around.printing.print(*job) : job.error();
    });
}

} // namespace rollbook
