// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pupil/RecordPrint.h"

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

} // namespace rollbook
