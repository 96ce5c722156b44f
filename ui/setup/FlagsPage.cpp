// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/FlagsPresenter.h"
#include "ui/setup/FormDialog.h"
#include "ui/setup/SetupPages.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Dialogs.h"
#include "ui/words/Names.h"

#include <QCheckBox>
#include <QComboBox>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr std::array kReaders{WhoMaySee::Everyone, WhoMaySee::Office, WhoMaySee::SafeguardingLead};

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
        int column = 0;
        for (const int width : {260, 130, 150, 170})
            m_list->setColumnWidth(column++, width);
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
        FormDialog dialog(u"flag"_s, isNew ? tr("Add a flag of our own") : tr("Change “%1”").arg(kind.label),
                          isNew ? tr("Add") : tr("Save"), around().theme);
        auto* label = makeField(u"flag.label"_s);
        auto* isFlag = new QCheckBox(tr("Shown beside the name as a neutral mark"));
        auto* accelerates = new QCheckBox(tr("Brings steps forward: extra care"));
        auto* seenBy = makeChoice(u"flag.seenBy"_s);
        isFlag->setObjectName(u"flag.isFlag"_s);
        accelerates->setObjectName(u"flag.accelerates"_s);
        label->setText(kind.label);
        isFlag->setChecked(isNew || kind.isFlag);
        accelerates->setChecked(kind.accelerates);
        for (const WhoMaySee reader : kReaders)
            seenBy->addItem(words::name(reader));
        seenBy->setCurrentIndex(int(std::ranges::find(kReaders, kind.reasonSeenBy) - kReaders.begin()));
        dialog.rows().add(tr("Name"), label, tr("“Travels alone”, “Complex needs”, “Extra care”."));
        dialog.rows().add({}, isFlag);
        dialog.rows().add({}, accelerates);
        dialog.rows().add(tr("Who may see why"), seenBy);
        dialog.onSubmit([&] {
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
