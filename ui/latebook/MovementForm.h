// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/latebook/MovementsPresenter.h"
#include "ui/widgets/Parts.h"

class QCheckBox;
class QComboBox;
class QTimeEdit;

namespace rollbook {

class FilterLine;
class FormRows;
class HatchTime;
class Notice;
class PupilPicker;

// Who leaves, why, with whom, and when they are to be back. It asks why before anything is written:
// sent home by the school is neither I nor C (rules.md 37).
class MovementForm : public Card {
    Q_OBJECT
public:
    MovementForm(const Surroundings& around, MovementsPresenter& presenter,
                 QWidget* parent = nullptr);

    FilterLine* line() const;
    PupilPicker& picker() { return *m_picker; }
    Notice& notice() { return *m_notice; }
    void tick();

private:
    void lay();
    void addKinds();
    void connectFields();
    void chosenChanged();
    void offerCollectors();
    void refresh();
    void sayBarred();
    void record();
    void next(const RecordMovement::Recorded& recorded);
    std::optional<Movement::Kind> kind() const; // nothing: not said yet
    RecordMovement::Request request(Movement::Kind kind) const;
    bool eventFilter(QObject* watched, QEvent* event) override;

    const School& m_school;
    const Theme& m_theme;
    const Privacy& m_privacy;
    MovementsPresenter& m_presenter;
    FormRows* m_rows;
    PupilPicker* m_picker;
    QLabel* m_who;
    QLabel* m_meaning;
    Notice* m_notice;
    QComboBox* m_kind;
    QComboBox* m_with;
    QLineEdit* m_withWords;
    HatchTime* m_time;
    QCheckBox* m_isBackToday;
    QTimeEdit* m_expected;
    QLineEdit* m_code;
    QLineEdit* m_words;
    QPushButton* m_record;
    std::vector<Collector> m_collectors;
    std::optional<PupilId> m_shown;
};

} // namespace rollbook
