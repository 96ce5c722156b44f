// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pupil/RecordPrint.h"

#include "ui/pupil/RecordPresenter.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/FormDialog.h"
#include "ui/shell/Printing.h"
#include "ui/shell/Privacy.h"
#include "ui/words/RecordWords.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

struct ReaderChoice {
    QString label;
    RecordReader reader;
};

std::vector<ReaderChoice> choices(const Surroundings& around, const Pupil& pupil) {
    using enum RecordProfile;
    const auto plain = [](RecordProfile profile) {
        return ReaderChoice{words::name(profile), {.profile = profile}};
    };
    std::vector<ReaderChoice> all{plain(Office)};
    for (const ContactId id : parentsToGive(around.school(), pupil.id, around.clock().today()))
        all.push_back({FormDialog::tr("This parent: %1")
                           .arg(around.privacy.name(around.school().roll.contact(id)->fullName())),
                       {.profile = Parent, .parent = id}});
    all.push_back(plain(Partner));
    all.push_back(plain(Court));
    return all;
}

} // namespace

void printRecord(const Surroundings& around, RecordPresenter& record) {
    const auto all = choices(around, *record.pupil());
    QStringList labels;
    for (const ReaderChoice& each : all)
        labels.append(each.label);
    FormDialog dialog(around.theme, around.clock().today(), u"pupils.printRecord"_s,
                      FormDialog::tr("Print the record"),
                      FormDialog::tr("Whom it is for decides what stands on it; its foot says so."));
    const QComboBox* reader = dialog.addChoice(u"for"_s, FormDialog::tr("&For"), labels);
    dialog.setVerb(FormDialog::tr("Show the pages"), [&]() -> Result<void> {
        const auto job = record.pages(all[std::size_t(reader->currentIndex())].reader);
        return job ? around.printing.print(*job) : job.error();
    });
    around.dialogs.run(dialog);
}

} // namespace rollbook
