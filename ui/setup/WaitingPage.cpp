// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/LineList.h"
#include "ui/setup/SetupPages.h"
#include "ui/setup/WaitingPresenter.h"
#include "ui/shell/Desk.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/FormRows.h"

#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class WaitingPage final : public SetupPage {
public:
    explicit WaitingPage(const Surroundings& around)
        : SetupPage(u"waiting"_s, tr("Waiting changes"),
                    tr("A list that was brought in says otherwise here than the school does. It clears "
                       "no flag, changes no protected address and takes nobody off roll by itself: "
                       "each is yours to decide."), around)
        , m_presenter(around.office, around.privacy)
        , m_list(makeList(m_presenter.model(), around.theme, u"setup.waiting.list"_s, tr("Waiting changes")))
        , m_empty(new EmptyState(around.theme, Symbol::Check, tr("Nothing waits"),
                                 tr("When a pupil or contact list says something an import may not change by itself, it appears here.")))
        , m_dayLabel(new QLabel)
        , m_day(new DateEdit(around.clock().today()))
        , m_accept(button(u"waiting.accept"_s, tr("Accept"), ButtonKind::Primary, [this] { decide(true); }))
        , m_refuse(button(u"waiting.refuse"_s, tr("Leave as it is"), ButtonKind::Plain, [this] { decide(false); })) {
        m_day->setObjectName(u"setup.waiting.day"_s);
        setColumnWidths(*m_list, {150, 170, 400});
        body()->addLayout(row({m_dayLabel, m_day, m_accept, m_refuse}));
        body()->addWidget(m_list, 1);
        body()->addWidget(m_empty, 1);
        connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showChosen(); });
        connect(&m_presenter, &WaitingPresenter::countChanged, this, [this] {
            showChosen();
            Q_EMIT waitingChanged();
        });
    }

    void load() override {
        m_presenter.load();
        m_day->setDate(around().clock().today());
        showChosen();
    }
    int waiting() const override { return m_presenter.count(); }

private:
    void showChosen() {
        if (m_presenter.count() > 0 && !m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_list->model()->index(0, 0));
        const HeldChanges::Waiting* chosen = m_presenter.waiting(chosenKey(*m_list));
        const QString asked = chosen ? WaitingPresenter::dayAsked(*chosen) : QString();
        m_dayLabel->setText(asked);
        m_day->setAccessibleName(asked);
        for (QWidget* part : {static_cast<QWidget*>(m_dayLabel), static_cast<QWidget*>(m_day)})
            part->setVisible(!asked.isEmpty());
        for (QWidget* part : {static_cast<QWidget*>(m_accept), static_cast<QWidget*>(m_refuse)})
            part->setVisible(chosen);
        const bool isEmpty = m_presenter.count() + m_presenter.refusedCount() == 0;
        m_list->setVisible(!isEmpty);
        m_empty->setVisible(isEmpty);
    }

    void decide(bool accepted) {
        const qint64 id = chosenKey(*m_list).toLongLong();
        const Author by = around().desk.author();
        const QString refused = accepted ? m_presenter.accept(id, m_day->date(), by)
                                         : m_presenter.refuse(id, by);
        if (tell(refused))
            m_presenter.load();
    }

    WaitingPresenter m_presenter;
    QTableView* m_list;
    EmptyState* m_empty;
    QLabel* m_dayLabel;
    DateEdit* m_day;
    QPushButton* m_accept;
    QPushButton* m_refuse;
};

} // namespace

std::unique_ptr<SetupPage> makeWaitingPage(const Surroundings& around) {
    return std::make_unique<WaitingPage>(around);
}

} // namespace rollbook
