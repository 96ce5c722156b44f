// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pupil/RecordPrint.h"

#include "core/office/record/RecordErrors.h"
#include "ui/pupil/RecordPresenter.h"
#include "ui/shell/CopyReaders.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/FormDialog.h"
#include "ui/shell/Printing.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace rollbook {

void printRecord(const Surroundings& around, RecordPresenter& record) {
    const auto all = copyReaders(around, record.pupil()->id);
    FormDialog dialog(around.theme, around.clock().today(), u"pupils.printRecord"_s,
                      FormDialog::tr("Print the record"),
                      FormDialog::tr("Whom it is for decides what stands on it; its foot says so."));
    const QComboBox* reader = dialog.addChoice(u"for"_s, FormDialog::tr("&For"), labelsOf(all));
    dialog.setVerb(FormDialog::tr("Show the pages"), [&]() -> Result<void> {
        const auto job = record.pages(all[std::size_t(reader->currentIndex())].reader);
        return job ? around.printing.print(*job) : job.error();
    });
    around.dialogs.run(dialog);
}

Result<void> printMeetingPack(const Surroundings& around, RecordPresenter& record) {
    std::vector<CopyReader> parents = copyReaders(around, record.pupil()->id);
    std::erase_if(parents, [](const CopyReader& each) { return !each.reader.parent; });
    if (parents.empty())
        return Error{errors::kNobodyToGive};
    FormDialog dialog(around.theme, around.clock().today(), u"pupils.meetingPack"_s,
                      FormDialog::tr("Meeting pack"),
                      FormDialog::tr("The absence report, the year as a calendar, the school’s "
                                     "rules and a form to write on, each page for one parent "
                                     "only."));
    const QComboBox* parent =
        dialog.addChoice(u"for"_s, FormDialog::tr("&Meeting with"), labelsOf(parents));
    dialog.setVerb(FormDialog::tr("Show the pages"), [&]() -> Result<void> {
        const CopyReader& chosen = parents[std::size_t(parent->currentIndex())];
        const auto job = record.meetingPack(*chosen.reader.parent);
        return job ? around.printing.print(*job) : job.error();
    });
    around.dialogs.run(dialog);
    return {};
}

} // namespace rollbook
