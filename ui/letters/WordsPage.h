// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/letters/BodyEditor.h"
#include "ui/letters/LetterSample.h"
#include "ui/letters/WordsPresenter.h"
#include "ui/shell/ViewPage.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Parts.h"

#include <QTimer>

class QStackedWidget;
class QTableView;

namespace rollbook {

class LetterPreview;
class WordsHead;

// The words of each letter: typed in the middle, beside the letter as it will look for a pupil.
class WordsPage : public ViewPage {
    Q_OBJECT
public:
    explicit WordsPage(const Surroundings& around);

    void open(const Place& place) override;
    QWidget* firstFocus() override;
    bool mayClose() override;

    WordsPresenter& presenter() { return m_presenter; }

private:
    // Laying.
    void addCommands();
    void lay();
    QWidget* listSide();
    QWidget* pupilHead();
    QLayout* verbs();
    QPushButton* button(const QString& command, ButtonKind kind = ButtonKind::Plain);
    void setUpList();
    void listen();

    // What is shown.
    void load();
    void showList();
    void showLetter();
    void look(); // reads what is typed, marks its fault, shows the letter
    void lookAt(const Error& fault);
    void lookAt(const LetterTemplate& letter);
    void sayWhose(const QString& also = {});
    void showFields();
    std::optional<PupilId> pupil() const;
    MergeValues values(const LetterTemplate& letter) const;

    // What is done (WordsActs.cpp).
    void choose(const QModelIndex& row);
    bool mayLeave();
    void typed();
    void keep();
    bool tryToKeep();
    void drop();
    void backToShipped();
    void further();
    void beginField();
    void put(const MergeField& field, WrittenWhere where);
    void endField();
    void anotherPupil();
    void sayFault(NoticeKind kind, const Error& fault);
    bool isReadOnly() const { return around().office.isReadOnly(); }

    WordsPresenter m_presenter;
    LetterSample m_sample;
    std::optional<PupilId> m_pupil; // chosen by a person
    QTableView* m_list;
    WordsHead* m_head;
    BodyEditor* m_body;
    QLabel* m_whose;
    QStackedWidget* m_side;
    LetterPreview* m_preview;
    FieldList* m_fields;
    Notice* m_notice;
    QAction* m_goThere; // to the fault
    QTimer* m_whileTyping; // the letter is drawn when the typing rests
    std::optional<BodyPlace> m_fault; // nothing: none, or in the head
    bool m_isFaulty = false;
};

} // namespace rollbook
