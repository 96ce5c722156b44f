// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/RunDialog.h"

#include "ui/shell/Dialogs.h"
#include "ui/shell/Printing.h"
#include "ui/widgets/FormRows.h"

#include <QCheckBox>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kWidth = 760;

QString draftsWords(const RunDialog::Asked& asked) {
    return (asked.drafts == 1 ? RunDialog::tr("1 of %1 can go as an e-mail draft; the others then "
                                              "stay on the list.")
                                    .arg(asked.letters)
                              : RunDialog::tr("%1 of %2 can go as e-mail drafts; the others then "
                                              "stay on the list.")
                                    .arg(asked.drafts)
                                    .arg(asked.letters));
}

// The titles of the file dialogs.
QString folderWords(LettersOut::Kind kind) {
    return kind == LettersOut::Kind::Drafts ? RunDialog::tr("Folder for the e-mail drafts")
                                            : RunDialog::tr("Folder for the letters");
}

} // namespace

RunDialog::RunDialog(const Surroundings& around, const Asked& asked, First first)
    : QuestionDialog(asked.title, asked.text, nullptr) {
    setObjectName(u"letters.run"_s);
    setMinimumWidth(kWidth);
    addLines(asked.heldBack);
    addPlaces(around);
    if (asked.drafts > 0 && asked.drafts < asked.letters)
        addWidget(makeWords(draftsWords(asked)));
    addWays(asked, m_printer ? first : First::Save);
}

void RunDialog::addPlaces(const Surroundings& around) {
    auto* fields = new QWidget;
    auto* rows = new FormRows;
    fields->setLayout(rows);
    const QStringList printers = around.printing.printers();
    if (!printers.isEmpty()) {
        m_printer = makeChoice(u"letters.run.printer"_s);
        m_printer->addItems(printers);
        rows->add(tr("P&rinter"), m_printer);
    }
    m_large = new QCheckBox(tr("&Large print, 16 point"));
    m_large->setObjectName(u"letters.run.large"_s);
    rows->addAlone(m_large);
    addWidget(fields);
    if (!m_printer)
        addWidget(makeWords(tr("No printer is set up on this computer. Save the letters as PDF, or "
                               "set a printer up in the computer’s own settings.")));
}

QPushButton* RunDialog::way(const QString& name, const QString& text, LettersOut::Kind kind,
                            bool isFirst) {
    QPushButton* made =
        addVerb(text, isFirst ? ButtonKind::Primary : ButtonKind::Plain, QDialog::Accepted);
    made->setObjectName(u"letters.run."_s + name);
    // Before the dialog is done: pressed comes first.
    connect(made, &QPushButton::pressed, this, [this, kind] { m_kind = kind; });
    if (isFirst) {
        m_kind = kind;
        made->setFocus();
    }
    return made;
}

void RunDialog::addWays(const Asked& asked, First first) {
    using Kind = LettersOut::Kind;
    addVerb(tr("Cancel"), ButtonKind::Plain, QDialog::Rejected)
        ->setObjectName(u"letters.run.cancel"_s);
    if (asked.drafts > 0)
        way(u"drafts"_s, tr("Save &e-mail drafts…"), Kind::Drafts, false);
    if (asked.letters > 1)
        way(u"saveEach"_s, tr("Save &one file a letter…"), Kind::FileEach, false);
    way(u"save"_s, tr("Save as P&DF…"), Kind::OneFile, first == First::Save);
    if (m_printer)
        way(u"print"_s,
            asked.letters == 1 ? tr("&Print the letter") : tr("&Print %1 letters").arg(asked.letters),
            Kind::Printer, first == First::Print);
}

QString RunDialog::printer() const {
    return m_printer ? m_printer->currentText() : QString();
}

LetterLook RunDialog::look() const {
    return m_large->isChecked() ? LetterLook::LargePrint : LetterLook::Normal;
}

std::optional<LettersOut> askWhere(const Surroundings& around, const RunDialog::Asked& asked,
                                   RunDialog::First first, const QString& suggested) {
    RunDialog dialog(around, asked, first);
    if (!around.dialogs.run(dialog))
        return std::nullopt;
    LettersOut out{.kind = dialog.kind(), .place = dialog.printer(), .look = dialog.look()};
    if (out.kind == LettersOut::Kind::Printer)
        return out;
    const std::optional<QString> place =
        out.kind != LettersOut::Kind::OneFile
            ? around.dialogs.chooseFolder(folderWords(out.kind))
            : around.dialogs.chooseFileToSave({.title = RunDialog::tr("Save as PDF"),
                                               .filter = RunDialog::tr("PDF files (*.pdf)"),
                                               .suggested = suggested + u".pdf"_s});
    if (!place)
        return std::nullopt;
    out.place = *place;
    return out;
}

} // namespace rollbook
