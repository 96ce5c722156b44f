// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/FlagsPresenter.h"
#include "ui/setup/LineList.h"
#include "ui/setup/SetupPages.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/FormDialog.h"
#include "ui/words/Names.h"

#include <QCheckBox>
#include <QComboBox>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr std::array kReaders{WhoMaySee::Everyone, WhoMaySee::Office, WhoMaySee::SafeguardingLead};

QStringList readers() {
    QStringList names;
    for (const WhoMaySee reader : kReaders)
        names.append(words::name(reader));
    return names;
}

class FlagsPage final : public SetupPage {
public:
    explicit FlagsPage(const Surroundings& around)
        : SetupPage(u"flags"_s, tr("Flags"),
                    tr("What may be known of a pupil beside the register. The screen shows a flag as a "
                       "neutral mark; why it is there, only to those named here."), around)
        , m_presenter(around.office)
        , m_list(makeList(m_presenter.model(), around.theme, u"setup.flags.list"_s, tr("Flags")))
        , m_add(button(u"flags.add"_s, tr("Add our own…"), ButtonKind::Primary, [this] { edit({}); }))
        , m_edit(button(u"flags.edit"_s, tr("Change…"), ButtonKind::Plain, [this] { editChosen(); }))
        , m_remove(button(u"flags.remove"_s, tr("Remove"), ButtonKind::Plain, [this] { remove(); })) {
        setColumnWidths(*m_list, {260, 130, 150, 170});
        body()->addLayout(row({m_add, m_edit, m_remove}));
        body()->addWidget(m_list, 1);
        connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showChosen(); });
        connect(m_list, &QTableView::activated, this, [this] { editChosen(); });
    }

    void load() override {
        m_presenter.load();
        showChosen();
    }

private:
    void showChosen() {
        const bool isOwn = m_presenter.isOwn(chosenKey(*m_list));
        m_edit->setEnabled(isOwn);
        m_remove->setEnabled(isOwn);
    }

    void editChosen() {
        if (const auto kind = m_presenter.own(chosenKey(*m_list)))
            edit(*kind);
    }

    void edit(CharacteristicKind kind) {
        const bool isNew = kind.id.isEmpty();
        FormDialog dialog(around().theme, around().clock().today(), u"flag"_s,
                          isNew ? tr("Add a flag of our own") : tr("Change “%1”").arg(kind.label));
        QLineEdit* label = dialog.addLine(u"label"_s, tr("Name"), kind.label,
                                          tr("“Travels alone”, “Complex needs”, “Extra care”."));
        QCheckBox* isFlag = dialog.addCheck(u"isFlag"_s, tr("Shown beside the name as a neutral mark"));
        QCheckBox* accelerates = dialog.addCheck(u"accelerates"_s, tr("Brings steps forward: extra care"));
        QComboBox* seenBy = dialog.addChoice(u"seenBy"_s, tr("Who may see why"), readers());
        isFlag->setChecked(isNew || kind.isFlag);
        accelerates->setChecked(kind.accelerates);
        seenBy->setCurrentIndex(int(std::ranges::find(kReaders, kind.reasonSeenBy) - kReaders.begin()));
        dialog.setVerb(isNew ? tr("Add") : tr("Save"), [&]() -> QString {
            kind.label = label->text();
            kind.isFlag = isFlag->isChecked();
            kind.accelerates = accelerates->isChecked();
            kind.reasonSeenBy = kReaders[std::size_t(seenBy->currentIndex())];
            return m_presenter.save(kind, around().desk.author());
        });
        if (around().dialogs.run(dialog))
            tell({}, tr("Saved."));
    }

    void remove() {
        tell(m_presenter.remove(chosenKey(*m_list), around().desk.author()), tr("Removed."));
    }

    FlagsPresenter m_presenter;
    QTableView* m_list;
    QPushButton* m_add;
    QPushButton* m_edit;
    QPushButton* m_remove;
};

} // namespace

std::unique_ptr<SetupPage> makeFlagsPage(const Surroundings& around) {
    return std::make_unique<FlagsPage>(around);
}

} // namespace rollbook
