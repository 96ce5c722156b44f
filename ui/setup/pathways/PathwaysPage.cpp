// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/LineList.h"
#include "ui/setup/SetupPages.h"
#include "ui/setup/pathways/PathwayDialog.h"
#include "ui/setup/pathways/PathwaysPresenter.h"
#include "ui/setup/pathways/RehearsalDialog.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/FormDialog.h"
#include "ui/shell/Printing.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/FormRows.h"
#include "ui/words/Sentences.h"

#include <QComboBox>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kShownPathways = 5;

class PathwaysPage final : public SetupPage {
public:
    explicit PathwaysPage(const Surroundings& around)
        : SetupPage(u"pathways"_s, tr("Pathways"),
                    tr("What is asked, of whom, when and on what ground. The law is always on and stays as it is; "
                       "a pathway of the school adds to it. Copy one to make it your own."), around)
        , m_presenter(around.office)
        , m_list(makeList(m_presenter.pathways(), around.theme, u"setup.pathways.list"_s, tr("Pathways")))
        , m_use(button(u"pathways.use"_s, tr("Use from…"), ButtonKind::Primary, [this] { use(); }))
        , m_copy(button(u"pathways.copy"_s, tr("Copy…"), ButtonKind::Plain, [this] { copy(); }))
        , m_edit(button(u"pathways.edit"_s, tr("Edit…"), ButtonKind::Plain, [this] { edit(); }))
        , m_earlier(button(u"pathways.earlier"_s, tr("Go back to…"), ButtonKind::Plain, [this] { goBack(); }))
        , m_rehearse(button(u"pathways.rehearse"_s, tr("Rehearse…"), ButtonKind::Plain, [this] { rehearseIt(); }))
        , m_print(button(u"pathways.print"_s, tr("Print the rules…"), ButtonKind::Plain, [this] { print(); }))
        , m_head(new SectionHead({}))
        , m_source(makeWords({}))
        , m_rules(makeList(m_presenter.rules(), around.theme, u"setup.pathways.rules"_s, tr("Its rules"), LongWords::Wrap))
        , m_beyond(makeWords({})) {
        setColumnWidths(*m_list, {360, 150, 210});
        setColumnWidths(*m_rules, {200, 280, 120});
        m_rules->setSortingEnabled(false); // the order of the file
        m_list->setFixedHeight(30 + kShownPathways * space::kListRow + 2);
        m_source->setObjectName(u"setup.pathways.source"_s);
        m_beyond->setObjectName(u"setup.pathways.beyond"_s);
        body()->addLayout(row({m_use, m_copy, m_edit, m_earlier, m_rehearse, m_print}));
        body()->addWidget(m_list);
        body()->addWidget(m_head);
        body()->addWidget(m_source);
        body()->addWidget(m_rules, 1);
        body()->addWidget(m_beyond);
        connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
                [this] { m_presenter.choose(chosenKey(*m_list)); });
        connect(m_list, &QTableView::activated, this, [this] { edit(); });
        connect(&m_presenter, &PathwaysPresenter::changed, this, [this] { showChosen(); });
    }

    void load() override {
        m_presenter.load();
        if (m_list->currentIndex().isValid())
            return;
        if (const Pathway* before = m_presenter.chosen())
            chooseLine(before->id);
        else
            m_list->setCurrentIndex(m_list->model()->index(0, 0));
    }

private:
    Author by() const { return around().desk.author(); }

    void showChosen() {
        const Pathway* pathway = m_presenter.chosen();
        m_use->setEnabled(m_presenter.isPack());
        m_copy->setEnabled(m_presenter.isPack());
        m_edit->setEnabled(m_presenter.isOwn());
        m_earlier->setEnabled(m_presenter.isOwn());
        m_rehearse->setEnabled(pathway);
        m_print->setEnabled(pathway);
        m_head->setText(pathway ? pathway->title : tr("No pathway is chosen"));
        m_source->setText(m_presenter.heading());
        const QString beyond = m_presenter.beyond();
        m_beyond->setText(tr("What no program can do: %1").arg(beyond));
        m_beyond->setVisible(!beyond.isEmpty());
    }

    // A list that was loaded anew forgets which line was chosen.
    void chooseLine(const QString& id) {
        for (int i = 0; i < m_list->model()->rowCount(); ++i)
            if (m_list->model()->index(i, 0).data(LinesModel::KeyRole) == id)
                m_list->setCurrentIndex(m_list->model()->index(i, 0));
    }
    void did(const QString& words) {
        tell({}, words);
        if (const Pathway* pathway = m_presenter.chosen())
            chooseLine(pathway->id);
    }
    FormDialog* begin(const QString& name, const QString& title, const QString& text) {
        return new FormDialog(around().theme, around().clock().today(), name, title, text);
    }

    void use() {
        const std::unique_ptr<FormDialog> form(
            begin(u"usePathway"_s, tr("Use “%1”").arg(m_presenter.chosen()->title),
                  tr("From that day it stands beside the law in place of the school’s pathway before it. Today "
                     "lists what it asks for this school year.")));
        DateEdit* from = form->addDate(u"from"_s, tr("From"), around().clock().today());
        form->setVerb(tr("Use it"), [&] { return m_presenter.use(from->date(), by()); });
        if (around().dialogs.run(*form))
            did(tr("It is used from that day."));
    }

    void copy() {
        const std::unique_ptr<FormDialog> form(
            begin(u"copyPathway"_s, tr("Copy “%1”").arg(m_presenter.chosen()->title),
                  tr("The copy is the school’s own, to be changed. It is not used until you say from when.")));
        QLineEdit* title = form->addLine(u"title"_s, tr("Its title"), {},
                                         tr("“Our attendance policy 2026”, for example."));
        form->setVerb(tr("Copy"), [&] { return m_presenter.copy(title->text(), by()); });
        if (around().dialogs.run(*form))
            did(tr("Copied. It is yours to edit."));
    }

    void edit() {
        const auto text = m_presenter.keptText();
        if (!text)
            return void(tell(sentence(text.error())));
        PathwayDialog dialog({*text, *around().school().codes, around().school().characteristicKinds()},
                             around().theme, around().dialogs,
                             [this](const QByteArray& kept) { return m_presenter.keep(kept, by()); });
        if (around().dialogs.run(dialog))
            did(tr("Kept. If it is in use, Today asks by it from now on, for the whole of this school year."));
    }

    void goBack() {
        const auto earlier = m_presenter.earlier();
        if (!earlier)
            return void(tell(sentence(earlier.error())));
        if (earlier->empty())
            return void(tell({}, tr("It was kept once only, so there is nothing to go back to.")));
        QStringList lines;
        for (const auto& each : *earlier)
            lines.append(each.when);
        const std::unique_ptr<FormDialog> form(
            begin(u"goBackPathway"_s, tr("Go back to an earlier “%1”").arg(m_presenter.chosen()->title),
                  tr("It is kept again as it was then. What stands now is not lost: you can come back to it "
                     "in the same way.")));
        QComboBox* which = form->addChoice(u"which"_s, tr("As kept on"), lines);
        form->setVerb(tr("Keep it again"), [&] {
            return m_presenter.keep((*earlier)[std::size_t(which->currentIndex())].text, by());
        });
        if (around().dialogs.run(*form))
            did(tr("It is again as it was then."));
    }

    void rehearseIt() {
        RehearsalDialog dialog(around().office, around().privacy, around().theme, m_presenter.shareChosen());
        around().dialogs.run(dialog);
    }

    void print() {
        const auto sheet = m_presenter.sheet(by());
        const Result<void> printed = sheet ? around().printing.print(printJob(*sheet)) : sheet.error();
        tell(sentence(printed));
    }

    PathwaysPresenter m_presenter;
    QTableView* m_list;
    QPushButton* m_use;
    QPushButton* m_copy;
    QPushButton* m_edit;
    QPushButton* m_earlier;
    QPushButton* m_rehearse;
    QPushButton* m_print;
    SectionHead* m_head;
    QLabel* m_source;
    QTableView* m_rules;
    QLabel* m_beyond;
};

} // namespace

std::unique_ptr<SetupPage> makePathwaysPage(const Surroundings& around) {
    return std::make_unique<PathwaysPage>(around);
}

} // namespace rollbook
