// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pupil/PupilFilter.h"
#include "ui/pupil/PupilPresenter.h"
#include "ui/shell/View.h"

class QCheckBox;
class QLabel;
class QStackedWidget;
class QTableView;

namespace rollbook {

class FilterLine;
class PupilCardPage;
class RecordPage;

// Anyone, fast: type part of a name, and the card is beside it.
class PupilView : public View {
    Q_OBJECT
public:
    explicit PupilView(const Surroundings& around);

    void open(const Place& place) override;
    QWidget* firstFocus() override;
    void clockMoved() override;
    bool canPrint() const override;
    void print() override;

    PupilPresenter& presenter() { return m_presenter; }

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void lay();
    void showRecord(bool shown);
    bool isRecordInFront() const;
    void goOn(int rows);
    void printPack();
    void printRegister();
    QWidget* finder();
    QWidget* cardSide();
    void setUpList();
    void addCommands();
    void addRecordCommands();
    QAction* addForm(const QString& id, const QString& text, const QString& description,
                     std::optional<Symbol> symbol, std::function<bool()> enabled,
                     void (*ask)(const Surroundings&, PupilPresenter&));
    void toggleShown();
    void showLeavers(bool shown);
    void filter(const QString& typed);
    void choose(const QModelIndex& current);
    void select(PupilId pupil);
    void selectFirst();
    void showCard();
    void openFigure(const Figure& figure);
    void sayCount();

    PupilPresenter m_presenter;
    PupilFilter m_filter;
    FilterLine* m_line;
    QCheckBox* m_leavers;
    QLabel* m_count;
    QTableView* m_table;
    QStackedWidget* m_sides;
    QStackedWidget* m_pages; // the card beside the list, and the record
    PupilCardPage* m_page = nullptr;
    RecordPage* m_record = nullptr;
    QAction* m_toCard = nullptr;
    QAction* m_print = nullptr;
    QAction* m_meetingPack = nullptr;
    QAction* m_printRegister = nullptr;
    QAction* m_why = nullptr;
    QAction* m_plan = nullptr;
    QAction* m_release = nullptr;
    QAction* m_flag = nullptr;
    QAction* m_endFlag = nullptr;
    QAction* m_restrict = nullptr;
    QAction* m_lift = nullptr;
};

} // namespace rollbook
